package stellwand.mailbox.incoming;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML to lines of text. Quotes get their {@code >} back, so that one set of rules finds them. */
final class HtmlText {
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "tr",
                    "table",
                    "ul",
                    "ol",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "pre",
                    "blockquote",
                    "hr",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "body",
                    "center");

    private static final String UNSEEN =
            "script, style, head, title, template, noscript, [hidden], [style~=(?i)display:\\s*none]";

    /** Gmail and Outlook indent with it what is no quote. */
    private static final String INDENTED = "border:none";

    private HtmlText() {}

    static String of(String html) {
        var document = Jsoup.parse(html);
        document.select(UNSEEN).remove();
        var lines = new Lines();
        NodeTraversor.traverse(lines, document);
        var text = lines.text();
        return text.isBlank() ? withoutTags(html) : text;
    }

    /** A title or a comment that never ends swallows all the rest. */
    private static String withoutTags(String html) {
        return html.replaceAll("(?is)<(style|script)\\b.*?</\\1>", "")
                .replaceAll("<[^<>]{0,500}>", " ")
                .replace("&nbsp;", " ");
    }

    private static final class Lines implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int quotes;
        private int preformatted;

        String text() {
            endLine();
            return out.toString().replaceAll("\\n{3,}", "\n\n");
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) write(words.getWholeText());
            if (node instanceof Element element) open(element);
        }

        private void write(String words) {
            if (preformatted == 0) {
                var flat = words.replaceAll("[ \\t\\r\\n]+", " ");
                line.append(line.isEmpty() ? flat.stripLeading() : flat);
                return;
            }
            for (var each : words.split("(?<=\\n)")) {
                line.append(each.replaceAll("[\\r\\n]", ""));
                if (each.endsWith("\n")) newLine();
            }
        }

        private void open(Element element) {
            var name = element.normalName();
            if (BLOCKS.contains(name)) endLine();
            if (isQuote(element)) quotes++;
            if (name.equals("pre")) preformatted++;
            if (name.equals("br")) newLine();
            if (name.equals("li")) line.append("- ");
            if (name.equals("hr")) {
                line.append("_____");
                newLine();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            var name = element.normalName();
            if (BLOCKS.contains(name)) endLine();
            if (name.equals("td") || name.equals("th")) line.append(' ');
            if (name.equals("pre")) preformatted--;
            if (name.equals("p") && !out.isEmpty()) newLine();
            if (isQuote(element)) quotes--;
        }

        private static boolean isQuote(Element element) {
            return element.normalName().equals("blockquote")
                    && !element.attr("style")
                            .toLowerCase(Locale.ROOT)
                            .replace(" ", "")
                            .contains(INDENTED);
        }

        private void endLine() {
            if (!line.isEmpty()) newLine();
        }

        private void newLine() {
            out.append(quotes > 0 ? ">".repeat(Math.min(quotes, 20)) + " " : "");
            out.append(line).append('\n');
            line.setLength(0);
        }
    }
}
