package stellwand.room;

/**
 * A part of the facilitator's console, with a record and a template of its own. A bean;
 * {@code @Order} says where it stands.
 */
interface ConsoleSection {

    /**
     * A template with a fragment {@code section(it)}, for example {@code "room/console/round"}. It
     * may also use {@code page}, a {@link ConsolePage}, and {@code base}, the workshop's address
     * for staff. What changes while she looks carries {@code data-part} and an id.
     */
    String template();

    Object content(ConsoleMoment moment);
}
