package stellwand.board;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a card, in a word. */
public enum Standing {
    @JsonProperty("hangs")
    HANGS,
    /** In the parking lot. */
    @JsonProperty("parked")
    PARKED,
    @JsonProperty("hidden")
    HIDDEN,
    @JsonProperty("taken-back")
    TAKEN_BACK,
    @JsonProperty("erased")
    ERASED
}
