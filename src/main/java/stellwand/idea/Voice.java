package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a contributor says to "does this answer your idea?". */
public enum Voice {
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO
}
