package stellwand.mailbox.office;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of {@code content.xml} (ISO/IEC 26300, 5 and 6), without what was deleted, notes and
 * comments.
 */
final class OdtText implements Xml.Listener {
    private static final Set<String> GONE = Set.of("tracked-changes", "note", "annotation");

    /** What is said of a picture for those who cannot see it. */
    private static final Set<String> BESIDE = Set.of("title", "desc");

    private static final int MOST_BLANKS = 40;
    private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n]+");

    private final Lines lines = new Lines();
    private int paragraphs;
    private int lists;

    /** The first paragraph of an item has its bullet. */
    private boolean isItem;

    private OdtText() {}

    static String of(byte[] xml) throws UnreadException {
        var text = new OdtText();
        Xml.read(xml, text);
        return text.lines.text();
    }

    @Override
    public boolean skips(XMLStreamReader element) {
        var name = element.getLocalName();
        return GONE.contains(name) || (BESIDE.contains(name) && !isOurs(element));
    }

    @Override
    public void begins(XMLStreamReader element) {
        if (!isOurs(element)) return;
        switch (element.getLocalName()) {
            case "p", "h" -> begin();
            case "s" -> lines.say(" ".repeat(blanks(element)));
            case "tab" -> lines.say("\t");
            case "line-break" -> lines.say("\n");
            case "list" -> lists++;
            case "list-item" -> isItem = true;
            case "table-row" -> lines.beginRow();
            default -> {} // says nothing by itself
        }
    }

    private void begin() {
        paragraphs++;
        lines.beginParagraph();
        if (isItem) lines.item(lists);
        isItem = false;
    }

    private static int blanks(XMLStreamReader element) {
        var count = element.getAttributeValue(element.getNamespaceURI(), "c");
        boolean isNumber = count != null && count.matches("\\d{1,6}");
        return isNumber ? Math.min(Integer.parseInt(count), MOST_BLANKS) : 1;
    }

    @Override
    public void ends(XMLStreamReader element) {
        if (!isOurs(element)) return;
        switch (element.getLocalName()) {
            case "p", "h" -> {
                paragraphs--;
                lines.endParagraph();
            }
            case "list" -> lists--;
            case "list-item" -> isItem = false;
            case "table-cell" -> lines.endCell();
            case "table-row" -> lines.endRow();
            default -> {} // said nothing by itself
        }
    }

    private static boolean isOurs(XMLStreamReader element) {
        var namespace = element.getNamespaceURI();
        return namespace != null
                && (namespace.endsWith(":text:1.0") || namespace.endsWith(":table:1.0"));
    }

    /** White space is one blank: more of it is said by elements (6.1.2). */
    @Override
    public void says(String text) {
        if (paragraphs == 0) return;
        var words = WHITE.matcher(text).replaceAll(" ");
        lines.say(words.startsWith(" ") && lines.endsWithBlank() ? words.substring(1) : words);
    }
}
