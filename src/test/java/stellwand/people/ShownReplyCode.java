package stellwand.people;

import java.util.regex.Pattern;

/** How a reply code looks where a person reads it. */
public final class ShownReplyCode {
    /** Not the middle of an id that happens to have no letters. */
    public static final Pattern PATTERN =
            Pattern.compile("(?<![\\w-])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![\\w-])");

    private ShownReplyCode() {}
}
