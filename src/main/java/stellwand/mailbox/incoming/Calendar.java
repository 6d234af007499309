package stellwand.mailbox.incoming;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an invitation says, for mails that say nothing else (RFC 5545). */
final class Calendar {
    /** Within quotes, a colon is not where the value begins (3.1). */
    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9-]+)(?:;(?:\"[^\"]*+\"|[^\":]++|\")*+)?:(.*)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([nN,;\\\\])");
    private static final List<String> TOLD = List.of("SUMMARY", "LOCATION", "DESCRIPTION");

    /** What it says is for a telephone that rings (3.6.6), or the name of a time zone. */
    private static final Set<String> ASIDE = Set.of("VALARM", "VTIMEZONE");

    private final Map<String, String> said = new HashMap<>();
    private final Deque<String> within = new ArrayDeque<>();

    private Calendar() {}

    static String text(String calendar) {
        var read = new Calendar();
        Words.plain(calendar).replaceAll("\\n[ \\t]", "").lines().forEach(read::line);
        return TOLD.stream()
                .map(name -> read.said.getOrDefault(name, ""))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void line(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) return;
        var name = found.group(1).toUpperCase(Locale.ROOT);
        switch (name) {
            case "BEGIN" -> within.push(found.group(2).strip().toUpperCase(Locale.ROOT));
            case "END" -> within.poll();
            default -> tell(name, found.group(2));
        }
    }

    /** Of several events the first: the others are its changes. */
    private void tell(String name, String value) {
        if (!TOLD.contains(name) || within.stream().anyMatch(ASIDE::contains)) return;
        said.putIfAbsent(name, unescaped(value));
    }

    private static String unescaped(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(it -> it.group(1).equalsIgnoreCase("n") ? "\n" : "\\" + it.group(1))
                .strip();
    }
}
