package stellwand.idea;

import java.util.Optional;

/** Who still has the text of which an idea has only a part: what came is kept for some time. */
public interface WholeTexts {
    Optional<String> of(IdeaId idea);
}
