package stellwand.people;

import java.util.UUID;

/**
 * The host of one table, by link.
 *
 * @param id of the link: whoever holds it is the host, on however many devices
 */
public record Host(UUID id, UUID workshop, UUID table) {}
