package stellwand.unit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is said of a unit, in several languages; each with the longest text that fits. */
public enum UnitText {
    @JsonProperty("name")
    NAME(120),
    /** What it is responsible for, in plain words. */
    @JsonProperty("duty")
    DUTY(1000),
    /** When people find somebody there. */
    @JsonProperty("hours")
    HOURS(300);

    private final int limit;

    UnitText(int limit) {
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
