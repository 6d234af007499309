package stellwand.unit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a file wants.
 *
 * @param number as the spreadsheet counts
 * @param name as it stands there, to tell the line by
 * @param mail null: the file has no such column
 * @param posts null: the file has no such columns
 */
record FileLine(
        int number,
        String name,
        Draft draft,
        @Nullable Said<UnitMail> mail,
        @Nullable Map<UUID, Post> posts) {}
