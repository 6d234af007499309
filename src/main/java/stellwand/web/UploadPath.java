package stellwand.web;

/**
 * An address to which people may send a file. A bean; everywhere else forms stay small.
 *
 * @param path a pattern: {@code {name}} is any one part of it
 */
public record UploadPath(String path) {}
