package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** What came in. The sender may say which; a person decides. */
public enum IdeaKind {
    @JsonProperty("idea")
    IDEA,
    @JsonProperty("remark")
    REMARK,
    @JsonProperty("question")
    QUESTION,
    /** About people or what they did: stays with the office. */
    @JsonProperty("complaint")
    COMPLAINT,
    /** Somebody's own matter: never public, on an adviser's desk by the next working day. */
    @JsonProperty("personal")
    PERSONAL;

    public boolean mayBePublic() {
        return this == IDEA || this == REMARK || this == QUESTION;
    }

    public static Optional<IdeaKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
