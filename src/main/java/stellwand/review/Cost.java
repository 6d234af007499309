package stellwand.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Roughly, what carrying an idea out costs the office. */
public enum Cost {
    @JsonProperty("next-to-nothing")
    NEXT_TO_NOTHING,
    /** Up to 5,000 euros. */
    @JsonProperty("small")
    SMALL,
    /** Up to 50,000 euros. */
    @JsonProperty("middle")
    MIDDLE,
    @JsonProperty("large")
    LARGE
}
