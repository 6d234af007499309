package stellwand.intake.retention;

import org.jspecify.annotations.Nullable;

/**
 * How long something of an idea lasts, for whoever holds its code. Days, for the reader.
 *
 * @param textGoes on which its words go with all else; null: not by themselves, or not yet known
 * @param textWent on which they went by themselves
 * @param filesGo on which its files go that only the office sees
 * @param filesWent on which those went
 */
public record Lasting(
        @Nullable String textGoes,
        @Nullable String textWent,
        @Nullable String filesGo,
        @Nullable String filesWent) {

    public static final Lasting FOR_NOW = new Lasting(null, null, null, null);
}
