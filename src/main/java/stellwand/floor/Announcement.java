package stellwand.floor;

import stellwand.workshop.Texts;

/** What is announced now. */
public sealed interface Announcement {
    record None() implements Announcement {}

    record Standing(Texts words) implements Announcement {}
}
