package stellwand.mailbox.incoming;

import java.util.regex.Pattern;

/**
 * What the office's filter wrote into the headers. A sender who writes it there betrays only
 * themselves.
 */
final class SpamMarks {
    /** SpamAssassin, rspamd and their like. */
    private static final Pattern YES = Pattern.compile("(?is)\\s*yes\\b.*");

    /** Exchange: from 5 on it is junk. */
    private static final Pattern LEVEL = Pattern.compile("(?s)\\s*[5-9]\\s*");

    private static final Pattern LEVEL_IN_REPORT = Pattern.compile("(?is).*\\bSCL:[5-9]\\b.*");

    private SpamMarks() {}

    static boolean on(Part message) {
        return says(message, "X-Spam-Flag", YES)
                || says(message, "X-Spam-Status", YES)
                || says(message, "X-Spam", YES)
                || says(message, "X-MS-Exchange-Organization-SCL", LEVEL)
                || says(message, "X-Forefront-Antispam-Report", LEVEL_IN_REPORT);
    }

    private static boolean says(Part message, String header, Pattern what) {
        var value = message.header(header);
        return value != null && what.matcher(value).matches();
    }
}
