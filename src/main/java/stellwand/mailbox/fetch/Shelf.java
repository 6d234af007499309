package stellwand.mailbox.fetch;

import stellwand.mailbox.fetch.Letterbox.Brought;

/** Where a mail that is on its way to us is made safe. */
interface Shelf {
    /** Up to which number all are on it. */
    long last(long uidValidity);

    /** Not one at which the connection broke again and again. */
    boolean mayTry(long uid);

    void put(Brought mail);
}
