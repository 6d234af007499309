package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which words of an idea are not for everybody. */
public enum WhichWords {
    /** All of them: it is set aside. */
    @JsonProperty("text")
    TEXT,
    /** As it came in; other words stand beside it. */
    @JsonProperty("original")
    ORIGINAL
}
