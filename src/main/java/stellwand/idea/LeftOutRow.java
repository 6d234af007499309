package stellwand.idea;

import stellwand.journal.ContentId;

/**
 * A file that was not kept.
 *
 * @param id of its name
 * @param name no longer than what is said about a file
 */
public record LeftOutRow(ContentId id, String name, LeftOutBecause because, int bytes) {}
