package stellwand.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plain text for people: paragraphs stand between empty lines, a heading begins with {@code #}.
 *
 * @param ours whether the operator has not written an own text yet
 */
record LegalText(Language language, List<Block> blocks, boolean ours) {

    static LegalText parse(String text, Language language, boolean ours) {
        var blocks =
                Arrays.stream(text.strip().split("\\R\\s*\\R"))
                        .map(String::strip)
                        .map(Block::of)
                        .toList();
        return new LegalText(language, blocks, ours);
    }

    record Block(boolean heading, List<Line> lines) {

        static Block of(String text) {
            var lines = text.replaceFirst("^#+\\s*", "").lines().map(String::strip).map(Line::new);
            return new Block(text.startsWith("#"), lines.toList());
        }

        public String text() {
            return String.join(" ", lines.stream().map(Line::text).toList());
        }
    }

    record Line(String text) {

        /** A line that is nothing but an address can be followed. */
        public @Nullable String link() {
            if (text.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) return "mailto:" + text;
            return text.matches("https://\\S+") ? text : null;
        }
    }
}
