package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an idea came to the office. */
public enum WayIn {
    /** A solution approach that hung on a workshop's board. */
    @JsonProperty("card")
    CARD,
    @JsonProperty("form")
    FORM,
    @JsonProperty("mail")
    MAIL,
    @JsonProperty("counter")
    COUNTER,
    @JsonProperty("telephone")
    TELEPHONE,
    @JsonProperty("letter")
    LETTER,
    /** One of several that were in one text. */
    @JsonProperty("split")
    SPLIT;

    /** Taken down by staff for somebody who got a slip. */
    public boolean isByStaff() {
        return this == COUNTER || this == TELEPHONE || this == LETTER;
    }
}
