package stellwand.idea;

/** A file that was not kept. */
record LeftOutRow(String name, LeftOutBecause because, int bytes) {}
