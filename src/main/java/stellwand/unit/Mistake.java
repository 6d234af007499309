package stellwand.unit;

/**
 * What is wrong in a file.
 *
 * @param line as the spreadsheet counts
 * @param column empty when it is not one cell
 */
record Mistake(int line, String column, Refusal reason) {}
