package stellwand.workshop;

import stellwand.journal.Written;

/** A passage's new words in one language. */
public record Correction(Passage passage, Written now) {}
