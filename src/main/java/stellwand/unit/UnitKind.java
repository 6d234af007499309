package stellwand.unit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a unit is, for people who do not know how an administration works. */
public enum UnitKind {
    /** Holds several offices together. */
    @JsonProperty("division")
    DIVISION,
    @JsonProperty("office")
    OFFICE,
    @JsonProperty("department")
    DEPARTMENT,
    @JsonProperty("agency")
    AGENCY,
    /** Not of this administration: an association, another authority, a company. */
    @JsonProperty("outside")
    OUTSIDE
}
