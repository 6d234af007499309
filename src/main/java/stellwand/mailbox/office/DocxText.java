package stellwand.mailbox.office;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code word/document.xml} (ECMA-376, part 1, 17.3 and 17.4), as they stand when all
 * changes are accepted. Heads, feet, notes and comments are other files and are not read.
 */
final class DocxText implements Xml.Listener {
    /** What was deleted or moved away, and how it looked before. */
    private static final Set<String> GONE = Set.of("del", "moveFrom", "pPrChange");

    private final Lines lines = new Lines();
    private boolean isText;
    private boolean isNumbered;

    /** Within what says how a paragraph looks: a tab there is a place, not a letter. */
    private boolean isAboutLooks;

    private DocxText() {}

    static String of(byte[] xml) throws UnreadException {
        var text = new DocxText();
        Xml.read(xml, text);
        return text.lines.text();
    }

    /** A drawing says everything twice: once for programs of before 2010. */
    @Override
    public boolean skips(XMLStreamReader element) {
        return isOurs(element)
                ? GONE.contains(element.getLocalName())
                : element.getLocalName().equals("Fallback");
    }

    @Override
    public void begins(XMLStreamReader element) {
        if (!isOurs(element)) return;
        if (isAboutLooks) {
            look(element);
            return;
        }
        switch (element.getLocalName()) {
            case "p" -> lines.beginParagraph();
            case "pPr" -> isAboutLooks = true;
            case "t" -> isText = true;
            case "tab" -> lines.say("\t");
            case "br", "cr" -> lines.say("\n");
            case "noBreakHyphen" -> lines.say("-");
            case "tr" -> lines.beginRow();
            default -> {} // says nothing by itself
        }
    }

    /** Numbers are in another file: an item is an item. */
    private void look(XMLStreamReader element) {
        switch (element.getLocalName()) {
            case "numPr" -> isNumbered = true;
            case "ilvl" -> {
                if (isNumbered) lines.item(number(element) + 1);
            }
            case "numId" -> {
                if (isNumbered && number(element) == 0) lines.item(0);
            }
            default -> {} // looks
        }
    }

    private static int number(XMLStreamReader element) {
        var value = value(element);
        return value != null && value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
    }

    private static @Nullable String value(XMLStreamReader element) {
        return element.getAttributeValue(element.getNamespaceURI(), "val");
    }

    @Override
    public void ends(XMLStreamReader element) {
        if (!isOurs(element)) return;
        switch (element.getLocalName()) {
            case "p" -> lines.endParagraph();
            case "pPr" -> isAboutLooks = false;
            case "numPr" -> isNumbered = false;
            case "t" -> isText = false;
            case "tc" -> lines.endCell();
            case "tr" -> lines.endRow();
            default -> {} // said nothing by itself
        }
    }

    @Override
    public void says(String text) {
        if (isText) lines.say(text);
    }

    /** Also in strict files, which have another address for it. */
    private static boolean isOurs(XMLStreamReader element) {
        var namespace = element.getNamespaceURI();
        return namespace != null
                && namespace.contains("wordprocessingml")
                && namespace.endsWith("/main");
    }
}
