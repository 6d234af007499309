package stellwand.mailbox.incoming;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an invitation says, for mails that say nothing else (RFC 5545). */
final class Calendar {
    private static final Pattern LINE =
            Pattern.compile("(?m)^(SUMMARY|LOCATION|DESCRIPTION)(?:;[^:\\n]*)?:(.*)$");

    private Calendar() {}

    static String text(String calendar) {
        var unfolded = Words.plain(calendar).replaceAll("\\n[ \\t]", "");
        var said =
                LINE.matcher(unfolded)
                        .results()
                        .collect(
                                Collectors.toMap(
                                        each -> each.group(1),
                                        each -> unescaped(each.group(2)),
                                        (first, _) -> first));
        return Stream.of("SUMMARY", "LOCATION", "DESCRIPTION")
                .map(name -> said.getOrDefault(name, ""))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String unescaped(String value) {
        return value.replace("\\n", "\n")
                .replace("\\N", "\n")
                .replaceAll("\\\\([,;\\\\])", "$1")
                .strip();
    }
}
