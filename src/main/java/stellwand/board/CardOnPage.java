package stellwand.board;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A card as {@code board/card.html} draws it.
 *
 * @param id empty on a blank
 * @param kind the word of {@link CardKind}
 * @param number 0 on a blank
 * @param answers the challenges that it answers
 * @param answerNumbers the numbers of those that hang
 * @param heading the one that it was given, or empty
 * @param example what may be seen of it by whoever looks
 * @param exampleKept whether there is one that author and table host alone may see
 * @param wording what a revision says that it saw; empty on a blank
 */
public record CardOnPage(
        String id,
        String kind,
        int number,
        Line text,
        List<Translated> translations,
        List<String> answers,
        List<Integer> answerNumbers,
        String heading,
        @Nullable Line example,
        boolean exampleKept,
        boolean corrected,
        String wording) {

    public CardOnPage {
        translations = List.copyOf(translations);
        answers = List.copyOf(answers);
        answerNumbers = List.copyOf(answerNumbers);
    }

    /** A text in its language, which need not be the page's. */
    public record Line(String language, String text) {
        /** Those that are written from right to left, of whatever is spoken in a hall. */
        private static final Set<String> FROM_THE_RIGHT =
                Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

        static final Line BLANK = new Line("", "");

        /** About as many as stand in a line of a page, at most. */
        private static final int LETTERS_A_LINE = 70;

        /** Twelve are shown then: to hide fewer than a handful is not worth a press. */
        private static final int FEW_LINES = 16;

        /** From the language: an Arabic sentence may begin with a Latin abbreviation. */
        public String direction() {
            var language = Locale.forLanguageTag(this.language).getLanguage();
            if (language.isEmpty()) return "auto";
            return FROM_THE_RIGHT.contains(language) ? "rtl" : "ltr";
        }

        /** Whether somebody who looks at many would scroll past it for long. */
        public boolean tall() {
            return text.lines().mapToInt(it -> 1 + (it.length() - 1) / LETTERS_A_LINE).sum()
                    > FEW_LINES;
        }
    }

    public record Translated(Line said, boolean checked) {}

    /** One of each kind: what the browser clones and fills, in the reader's language. */
    public static List<CardOnPage> blanks() {
        return Stream.of("challenge", "solution").map(CardOnPage::blank).toList();
    }

    private static CardOnPage blank(String kind) {
        var translated = List.of(new Translated(Line.BLANK, false));
        return new CardOnPage(
                "",
                kind,
                0,
                Line.BLANK,
                translated,
                List.of(),
                List.of(),
                "",
                Line.BLANK,
                true,
                false,
                "");
    }
}
