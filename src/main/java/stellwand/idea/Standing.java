package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an idea is on its way. */
public enum Standing {
    /** Waits for the sighting. */
    @JsonProperty("received")
    RECEIVED,
    /** Sighted: the units examine it. */
    @JsonProperty("in-review")
    IN_REVIEW,
    /** Examined: what came out stands there for everybody. */
    @JsonProperty("answered")
    ANSWERED,
    /** Not to be examined, with a public reason. */
    @JsonProperty("set-aside")
    SET_ASIDE,
    /** Examined together with another one that says the same. */
    @JsonProperty("bundled")
    BUNDLED,
    /** Was several ideas; each of them is examined. */
    @JsonProperty("split")
    SPLIT,
    /** A personal matter of which an adviser took care. */
    @JsonProperty("settled")
    SETTLED,
    /** Its words are gone. Its number stays taken. */
    @JsonProperty("erased")
    ERASED;

    /** With an answer, or on its way to one. */
    boolean isReviewed() {
        return this == IN_REVIEW || this == ANSWERED;
    }

    boolean isSighted() {
        return this != RECEIVED && this != ERASED;
    }
}
