package stellwand.chain;

import stellwand.workshop.Wording;

/**
 * A chain in a list.
 *
 * @param stations how many
 */
record ChainLine(
        ChainId id, int number, Standing standing, Wording name, Wording about, int stations) {}
