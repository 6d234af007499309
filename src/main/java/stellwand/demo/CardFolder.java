package stellwand.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder in which each folder is a theme table with what people wrote there, as Polis exports a
 * conversation: {@code comments.csv}, and beside it {@code summary.csv} with the topic.
 */
final class CardFolder {
    private static final String CARDS = "comments.csv";
    private static final String SUMMARY = "summary.csv";
    private static final String TOPIC = "topic,";

    private CardFolder() {}

    static CardStack read(Path folder) {
        var themes = themes(folder);
        if (themes.isEmpty()) {
            throw new UnreadableCards("no folder in it has a file \"%s\"".formatted(CARDS));
        }
        if (themes.size() > TableNames.MOST) {
            throw new UnreadableCards(
                    "it has %d tables; an evening has at most six".formatted(themes.size()));
        }
        return CardStack.together(themes.stream().map(CardFolder::theme).toList());
    }

    /** Those in it, or the folder itself. */
    private static List<Path> themes(Path folder) {
        if (isTheme(folder)) return List.of(folder);
        try (var inside = Files.list(folder)) {
            return inside.filter(CardFolder::isTheme).sorted().toList();
        } catch (IOException e) {
            throw new UnreadableCards("the folder cannot be read");
        }
    }

    private static boolean isTheme(Path folder) {
        return Files.isRegularFile(folder.resolve(CARDS));
    }

    private static CardStack theme(Path folder) {
        try {
            var cards = CardFile.parse(CardFile.content(folder.resolve(CARDS)));
            return new CardStack(List.of(title(folder)), cards.thoughts(), cards.leftOut());
        } catch (UnreadableCards e) {
            throw new UnreadableCards(
                    "%s/%s: %s".formatted(folder.getFileName(), CARDS, e.getMessage()));
        }
    }

    private static String title(Path folder) {
        var summary = folder.resolve(SUMMARY);
        var lines = Files.isRegularFile(summary) ? CardFile.content(summary) : "";
        return lines.lines()
                .filter(line -> line.startsWith(TOPIC))
                .map(line -> line.substring(TOPIC.length()).replace("\"", "").strip())
                .filter(topic -> !topic.isEmpty())
                .findFirst()
                .map(topic -> Keywords.cut(topic, Thought.KEYWORDS))
                .orElseGet(() -> String.valueOf(folder.getFileName()));
    }
}
