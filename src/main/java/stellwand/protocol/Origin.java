package stellwand.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On what a text was written. Never by whom. */
enum Origin {
    @JsonProperty("own-phone")
    OWN_PHONE("own-phone"),
    /** By a table's host, for those who sit there. */
    @JsonProperty("table-device")
    TABLE_DEVICE("table-device"),
    /** Written up from a photo. */
    @JsonProperty("paper")
    PAPER("paper"),
    @JsonProperty("staff")
    STAFF("staff");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    /** As in files, for good. */
    String word() {
        return word;
    }
}
