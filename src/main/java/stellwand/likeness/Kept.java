package stellwand.likeness;

/**
 * What is kept of a text.
 *
 * @param often how often a term is in the text, dampened
 * @param weighted the same, by how rare the terms are
 */
record Kept(int[] terms, float[] often, Sparse weighted, float[] direction) {}
