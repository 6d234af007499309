package stellwand.people;

import java.util.UUID;

/** What a link gives to whoever opens it, and the path where that person goes on. */
public sealed interface Grant {
    String target();

    /** The first account of an installation. */
    record FirstAdministrator(String target) implements Grant {}

    record SignIn(UUID staff, String target) implements Grant {}

    /** Staff for one workshop, without an account. */
    record Console(UUID workshop, String target) implements Grant {}

    record TableHost(UUID workshop, UUID table, String target) implements Grant {}

    record Wall(UUID workshop, String target) implements Grant {}
}
