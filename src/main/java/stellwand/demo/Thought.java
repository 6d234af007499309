package stellwand.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardKind;

/**
 * What a simulated person may write on a card.
 *
 * @param key by which others name it
 * @param table from 1, in the order of the evening
 * @param answers keys of challenges, for a solution approach; empty when nobody knows which
 */
public record Thought(
        String key,
        int table,
        CardKind kind,
        String language,
        String text,
        @Nullable String example,
        List<String> answers) {
    /** As long as a card and its example may be; the board refuses more. */
    static final int KEYWORDS = 80;

    static final int LINES = 3;
    static final int EXAMPLE = 500;

    public Thought {
        answers = List.copyOf(answers);
    }

    /** The same at another table, where others have keys of their own. */
    Thought at(int number) {
        var renamed = answers.stream().map(it -> number + "/" + it).toList();
        return new Thought(number + "/" + key, number, kind, language, text, example, renamed);
    }
}
