package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far carrying out an answered idea is. */
public enum Stage {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("started")
    STARTED,
    @JsonProperty("done")
    DONE,
    /** Closed, not done. */
    @JsonProperty("dropped")
    DROPPED
}
