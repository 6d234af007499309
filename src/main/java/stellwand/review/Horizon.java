package stellwand.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Roughly, when an idea can be carried out. */
public enum Horizon {
    /** Within three months. */
    @JsonProperty("soon")
    SOON,
    @JsonProperty("within-a-year")
    WITHIN_A_YEAR,
    @JsonProperty("later")
    LATER
}
