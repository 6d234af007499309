package stellwand.review;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether what came out of an idea solves a challenge that it was meant to solve. */
public enum Solves {
    @JsonProperty("yes")
    YES,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("no")
    NO
}
