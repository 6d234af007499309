package stellwand.likeness;

import java.util.List;

/** A sentence model of the operator's, in the place of latent semantic analysis. */
@FunctionalInterface
public interface Meaning {

    /** One vector per text, all of the same length; likeness is the cosine. */
    List<float[]> of(List<String> texts);
}
