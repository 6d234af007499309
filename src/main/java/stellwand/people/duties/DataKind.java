package stellwand.people.duties;

import java.time.LocalDate;
import java.time.Period;

/**
 * Kinds of data, each with the time for which it is kept once it is no longer needed. The periods
 * are defaults: the operator's data protection officer decides.
 */
public enum DataKind {
    /** Names and addresses of staff, after their last day. */
    CONTACTS(Period.ofYears(1), false),
    /** Sessions and personal codes of participants, after the evening. */
    PARTICIPATION(Period.ofDays(30), false),
    /** What is left of a mail: that it was sent; of one that could not be, to whom. */
    MAILS(Period.ofDays(30), false),
    /** What people wrote, after the last idea of the workshop was answered. */
    CONTENTS(Period.ofYears(10), true),
    /** Photos of boards; people may be in them. */
    PHOTOS(Period.ofYears(1), true),
    /** Records that were published. */
    RECORDS(Period.ofYears(10), true),
    /** Consent to extras, to be able to show it, after it was withdrawn or is of no more use. */
    CONSENTS(Period.ofYears(3), false);

    private final Period period;
    private final boolean offeredToTheArchive;

    DataKind(Period period, boolean offeredToTheArchive) {
        this.period = period;
        this.offeredToTheArchive = offeredToTheArchive;
    }

    /** The first day on which it has to go. */
    public LocalDate dueOn(LocalDate since) {
        return since.plus(period);
    }

    /** Whether the public archive is asked before it is deleted. */
    public boolean isOfferedToTheArchive() {
        return offeredToTheArchive;
    }
}
