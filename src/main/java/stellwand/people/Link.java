package stellwand.people;

import java.util.UUID;

/** A link that is still worth something. */
record Link(UUID id, Grant grant, boolean once) {}
