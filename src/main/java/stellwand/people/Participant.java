package stellwand.people;

import java.util.UUID;

/** Somebody in the room: an id and a language, and nothing else is known. */
public record Participant(UUID id, UUID workshop, String language) {}
