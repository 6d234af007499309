package stellwand.mailbox.office;

import stellwand.mailbox.office.OfficeText.Why;

/** How many bytes may still be unpacked. */
final class Allowance {
    private long left;

    Allowance(long bytes) {
        left = bytes;
    }

    void take(int bytes) throws UnreadException {
        left -= bytes;
        if (left < 0) throw new UnreadException(Why.TOO_LARGE);
    }
}
