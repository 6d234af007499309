package stellwand.intake;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaKind;

/**
 * What somebody typed; a field left out is null.
 *
 * @param id of the wish, and of the idea
 * @param homepage a field that people do not see: who fills it in is a robot
 */
record IdeaForm(UUID id, @Nullable String text, @Nullable String kind, @Nullable String homepage) {

    static IdeaForm blank(UUID id) {
        return new IdeaForm(id, null, null, null);
    }

    IdeaForm under(UUID another) {
        return new IdeaForm(another, text, kind, homepage);
    }

    public String words() {
        return Objects.requireNonNullElse(text, "");
    }

    /** Most write because they have an idea. */
    public IdeaKind chosen() {
        return IdeaKind.named(Objects.requireNonNullElse(kind, "")).orElse(IdeaKind.IDEA);
    }

    boolean isFromARobot() {
        return homepage != null && !homepage.isEmpty();
    }
}
