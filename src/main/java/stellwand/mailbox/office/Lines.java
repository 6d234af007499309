package stellwand.mailbox.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Paragraphs, lists and tables as lines of text. Paragraphs are apart by an empty line, by which
 * the sighting splits; not so where somebody has made empty paragraphs for that.
 */
final class Lines {
    private static final int DEEPEST_ITEM = 8;

    private enum Kind {
        PARAGRAPH,
        ITEM,
        ROW,
        EMPTY
    }

    private record Line(Kind kind, String text) {}

    private static final class Paragraph {
        final StringBuilder text = new StringBuilder();

        /** How deep in lists; 0: in none. */
        int item;
    }

    private static final class Row {
        final List<String> cells = new ArrayList<>();
        final List<String> cell = new ArrayList<>();
    }

    private final List<Line> lines = new ArrayList<>();

    /** A text box hangs within a paragraph, and has paragraphs of its own. */
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

    private final Deque<Row> rows = new ArrayDeque<>();

    void beginParagraph() {
        paragraphs.push(new Paragraph());
    }

    /** It is an item of a list, so deep; the outermost is 1. */
    void item(int depth) {
        var paragraph = paragraphs.peek();
        if (paragraph != null) paragraph.item = Math.clamp(depth, 0, DEEPEST_ITEM);
    }

    void say(String words) {
        var paragraph = paragraphs.peek();
        if (paragraph != null) paragraph.text.append(words);
    }

    boolean endsWithBlank() {
        var paragraph = paragraphs.peek();
        if (paragraph == null) return true;
        int length = paragraph.text.length();
        return length == 0 || Character.isWhitespace(paragraph.text.charAt(length - 1));
    }

    void endParagraph() {
        var paragraph = paragraphs.poll();
        if (paragraph == null) return;
        var text = paragraph.text.toString().strip();
        if (text.isEmpty()) put(Kind.EMPTY, "");
        else if (paragraph.item == 0) put(Kind.PARAGRAPH, text);
        else put(Kind.ITEM, "  ".repeat(paragraph.item - 1) + "- " + text);
    }

    void beginRow() {
        rows.push(new Row());
    }

    void endCell() {
        var row = rows.peek();
        if (row == null) return;
        row.cells.add(String.join(" ", row.cell));
        row.cell.clear();
    }

    /** A table within a cell stands in its line. */
    void endRow() {
        var row = rows.poll();
        if (row == null) return;
        var text = String.join(" | ", row.cells);
        boolean isEmpty = row.cells.stream().allMatch(String::isEmpty);
        if (!isEmpty) put(Kind.ROW, text);
    }

    private void put(Kind kind, String text) {
        var around = rows.peek();
        if (around == null) lines.add(new Line(kind, text));
        else if (kind != Kind.EMPTY) around.cell.add(text.strip().replace('\n', ' '));
    }

    String text() {
        boolean asTyped = hasEmptyOnesBetween();
        var text = new StringBuilder();
        var before = new Line(Kind.EMPTY, "");
        for (var line : lines) {
            if (line.kind == Kind.EMPTY && !asTyped) continue;
            if (!text.isEmpty()) text.append(between(before, line, asTyped));
            text.append(line.text);
            before = line;
        }
        return text.toString().strip();
    }

    /** Two of text, and nothing but empty ones between. */
    private boolean hasEmptyOnesBetween() {
        boolean isBehindText = false;
        boolean isBehindEmpty = false;
        for (var line : lines) {
            boolean isText = line.kind == Kind.PARAGRAPH;
            if (isText && isBehindText && isBehindEmpty) return true;
            isBehindText = isText || (isBehindText && line.kind == Kind.EMPTY);
            isBehindEmpty = line.kind == Kind.EMPTY;
        }
        return false;
    }

    /** What follows each other in a list or a table stays together. */
    private static String between(Line before, Line after, boolean asTyped) {
        boolean belongTogether = before.kind == after.kind && before.kind != Kind.PARAGRAPH;
        return asTyped || belongTogether ? "\n" : "\n\n";
    }
}
