package stellwand.likeness;

import java.util.List;

/**
 * A sentence model of the operator's, in the place of latent semantic analysis. Given as a jar with
 * a {@link java.util.ServiceLoader} entry ({@code docs/operations.md}); asked through {@link
 * Patience}, so that nothing it does or fails to do is felt but in the order of what is alike.
 *
 * <p>The implementation
 *
 * <ul>
 *   <li>has a public constructor without parameters, which is called once, at the start;
 *   <li>may be called by four threads at once;
 *   <li>answers within a second, with vectors of finite numbers that are all of the same length
 *       until the house is started again;
 *   <li>keeps nothing and sends nothing away: it sees what is not public, and what people have
 *       typed but not sent.
 * </ul>
 */
@FunctionalInterface
public interface Meaning {

    /** One vector per text, in their order; likeness is the cosine. */
    List<float[]> of(List<String> texts);
}
