package stellwand.review.textmodule;

import java.util.List;

/** The text modules from which a writer chooses. */
public record Offer(List<TextModule> modules) {
    /** For whoever writes nothing. */
    public static final Offer NONE = new Offer(List.of());

    public Offer {
        modules = List.copyOf(modules);
    }

    /** What a browser looks for to find the gaps of a text. */
    public String gap() {
        return Gaps.PATTERN;
    }
}
