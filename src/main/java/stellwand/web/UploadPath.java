package stellwand.web;

/** An address to which people may send a file. A bean; everywhere else forms stay small. */
public record UploadPath(String path) {}
