package stellwand.idea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text that holds several ideas, as somebody may want to cut it: each paragraph, each entry of a
 * list, and what lines are drawn between. Staff see it in the field and change it as they like, so
 * every word stays: what leads to a list stands with its first entry, what runs over with its own.
 */
final class ProposedParts {
    /** Windows writes two characters for one line; {@code \R\R} would see two lines in them. */
    private static final Pattern LINE = Pattern.compile("\\r\\n|\\R");

    private static final Pattern PARAGRAPH = Pattern.compile("\\n[\\s\\u00A0]*\\n");
    private static final Pattern DRAWN = Pattern.compile("\\s*(?:[-–—_=*~#] ?){2,}\\s*");
    private static final Pattern BULLET = Pattern.compile("(\\s*)([-*•·▪◦●‣–—+])\\s+\\S.*");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\s*(?:(?:Idee|Idea|Vorschlag|Nr\\.|فكرة) ?)?[(]?(\\p{Nd}{1,3})(?:(?:[.):]|[.][)])\\s+\\S|[.)]\\p{L}).*");
    private static final int FEWEST = 2;

    private ProposedParts() {}

    /** With an empty line between two; as it was, when nothing in it is a list. */
    static String of(String text) {
        return paragraphs(LINE.matcher(text).replaceAll("\n"))
                .flatMap(ProposedParts::cut)
                .collect(Collectors.joining("\n\n"));
    }

    /** What stands in the field when it is sent: each paragraph is a part. */
    static List<String> in(String field) {
        return paragraphs(LINE.matcher(field).replaceAll("\n")).toList();
    }

    private static Stream<String> paragraphs(String text) {
        return Arrays.stream(PARAGRAPH.split(text))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
    }

    private static Stream<String> cut(String paragraph) {
        var drawn = new ArrayList<List<String>>(List.of(new ArrayList<>()));
        for (var line : paragraph.split("\n")) {
            if (!DRAWN.matcher(line).matches()) drawn.getLast().add(line);
            else if (!leadsOn(drawn.getLast())) drawn.add(new ArrayList<>());
        }
        return drawn.stream().filter(each -> !each.isEmpty()).flatMap(ProposedParts::entries);
    }

    private static boolean leadsOn(List<String> lines) {
        return !lines.isEmpty() && lines.getLast().strip().endsWith(":");
    }

    private static Stream<String> entries(List<String> lines) {
        var starts = starts(lines);
        if (starts.size() < FEWEST) return Stream.of(joined(lines, 0, lines.size()));
        var parts = new ArrayList<String>();
        for (int each = 0; each < starts.size(); each++) {
            int from = each == 0 ? 0 : starts.get(each);
            int to = each + 1 < starts.size() ? starts.get(each + 1) : lines.size();
            parts.add(joined(lines, from, to));
        }
        return parts.stream();
    }

    private static String joined(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to)).strip();
    }

    /** Whichever kind of list begins first is the outer one. */
    private static List<Integer> starts(List<String> lines) {
        var bullets = bullets(lines);
        var numbers = numbers(lines);
        if (bullets.size() < FEWEST) return numbers;
        if (numbers.size() < FEWEST) return bullets;
        return bullets.getFirst() < numbers.getFirst() ? bullets : numbers;
    }

    /** Of the first one's kind, and no further in: those are beneath one. */
    private static List<Integer> bullets(List<String> lines) {
        var starts = new ArrayList<Integer>();
        var kind = "";
        int indent = 0;
        for (int at = 0; at < lines.size(); at++) {
            var bullet = BULLET.matcher(lines.get(at));
            if (!bullet.matches()) continue;
            if (starts.isEmpty()) {
                kind = bullet.group(2);
                indent = bullet.group(1).length();
            }
            if (bullet.group(2).equals(kind) && bullet.group(1).length() <= indent) starts.add(at);
        }
        return starts;
    }

    /** One after another, or all of them the first: "14. September" is no entry. */
    private static List<Integer> numbers(List<String> lines) {
        var starts = new ArrayList<Integer>();
        int last = -1;
        for (int at = 0; at < lines.size(); at++) {
            var number = NUMBER.matcher(lines.get(at));
            if (!number.matches()) continue;
            int value = Integer.parseInt(number.group(1));
            if (value != 1 && value != last + 1 && last >= 0) continue;
            if (value == 1 && last > 1 && starts.size() == 1) starts.clear();
            starts.add(at);
            last = value;
        }
        return starts;
    }
}
