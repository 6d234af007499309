package stellwand.floor;

import java.util.UUID;

/**
 * The quiet button at a theme table, for {@code floor/call.html}.
 *
 * @param wish for its form
 * @param mayCall whether the reader speaks for the table
 * @param calling whether it calls, and nobody has heard it yet
 */
public record CallButton(UUID workshop, UUID table, UUID wish, boolean mayCall, boolean calling) {}
