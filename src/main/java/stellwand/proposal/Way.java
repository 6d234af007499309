package stellwand.proposal;

import java.util.List;

/** How a text can be looked at. Which way tells more differs: it is learnt, too. */
enum Way {
    /** What it is about: its stems, and letters in a row of them. */
    SUBJECT(0.1) {
        @Override
        List<Clues> clues(String text, String language) {
            var stems = Clues.stems(text, language);
            return List.of(Clues.of(stems), Clues.ofLetters(stems, 4));
        }
    },

    /** How it is said: the little words and endings that make a wish of a complaint. */
    WORDING(0.3) {
        @Override
        List<Clues> clues(String text, String language) {
            var words = Clues.words(text);
            return List.of(Clues.ofPairs(words), Clues.ofLetters(words, 5));
        }
    };

    static final List<Way> ALL = List.of(values());

    /** How much a text on the wrong side counts against a simple line. */
    final double cost;

    Way(double cost) {
        this.cost = cost;
    }

    /** By kind; each kind counts as much as the others. */
    abstract List<Clues> clues(String text, String language);
}
