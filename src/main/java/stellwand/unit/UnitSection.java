package stellwand.unit;

import java.util.Locale;

/** A part of a unit's page that belongs to a package further down. A bean. */
public interface UnitSection {

    /** A template with a fragment {@code section(content)}. */
    String template();

    Object content(Unit unit, Locale locale);
}
