package stellwand.people;

import java.util.UUID;

/**
 * A table's link, found by its code.
 *
 * @param over whether it has ended or was withdrawn
 */
record CodedLink(UUID link, String target, boolean over) {}
