package stellwand.retention;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What goes by itself once it is no longer needed. The periods are defaults: the operator's data
 * protection officer decides. What everybody may read is the public record and is not among it.
 */
public enum DataKind {
    /** How contributors are reached, once there is nothing to tell them any more. */
    @JsonProperty("contacts")
    CONTACTS("stellwand.contacts.kept-days", 90),
    /** Raw mails, once something was made of them: only needed when one was read wrongly. */
    @JsonProperty("mails")
    MAILS("stellwand.mail.in.kept-days", 180),
    /** Who was in the room: personal codes, and what browsers are known by. */
    @JsonProperty("participation")
    PARTICIPATION("stellwand.participation.kept-days", 30),
    /** Photos of an evening's paper: people may be in them. */
    @JsonProperty("photos")
    PHOTOS("stellwand.photos.kept-days", 90),
    /** Words and files of a personal matter, once an adviser took care of it. */
    @JsonProperty("matters")
    MATTERS("stellwand.matters.kept-days", 180),
    /** The same of a complaint, once it is closed: a year, in which one may still object. */
    @JsonProperty("complaints")
    COMPLAINTS("stellwand.complaints.kept-days", 365),
    /** Scans of letters and whatever files only staff see, once the idea is closed. */
    @JsonProperty("files")
    FILES("stellwand.files.kept-days", 365);

    private final String setting;
    private final int usualDays;

    DataKind(String setting, int usualDays) {
        this.setting = setting;
        this.usualDays = usualDays;
    }

    String setting() {
        return setting;
    }

    int usualDays() {
        return usualDays;
    }
}
