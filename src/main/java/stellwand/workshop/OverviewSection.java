package stellwand.workshop;

import java.util.Locale;

/**
 * A part of a workshop's overview that belongs to a package further down. A bean; {@code @Order}
 * says where it stands.
 */
public interface OverviewSection {

    /** A template with a fragment {@code section(content)}. */
    String template();

    Object content(WorkshopId workshop, Locale locale);
}
