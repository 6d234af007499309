package stellwand.chain;

/** Who can read a chain. What was withdrawn may be published again. */
enum Standing {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
