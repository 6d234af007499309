package stellwand.proposal;

import java.util.UUID;

/**
 * A text for which a person has chosen.
 *
 * @param language a BCP 47 tag; only its first part counts
 * @param choice a theme, a unit: whatever one out of several is chosen from
 */
public record Example(String text, String language, UUID choice) {}
