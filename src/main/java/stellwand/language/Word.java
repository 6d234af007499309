package stellwand.language;

/**
 * @param term what is compared: folded, stemmed, never shown
 * @param written what a person reads; for a part of a compound, the part
 * @param isPart of the compound before it
 * @param start where its whole word begins in the text
 * @param end behind its whole word
 */
public record Word(String term, String written, boolean isPart, int start, int end) {}
