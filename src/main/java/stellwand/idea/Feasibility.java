package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an idea can be carried out: what a unit says, and what came out in the end. */
public enum Feasibility {
    @JsonProperty("feasible")
    FEASIBLE,
    @JsonProperty("with-conditions")
    WITH_CONDITIONS,
    @JsonProperty("partly")
    PARTLY,
    @JsonProperty("not-now")
    NOT_NOW,
    @JsonProperty("not-feasible")
    NOT_FEASIBLE,
    @JsonProperty("already-there")
    ALREADY_THERE,
    /** Others decide it: the state, a company, nobody in public office. */
    @JsonProperty("not-ours")
    NOT_OURS
}
