package stellwand.chain;

import java.util.Optional;
import stellwand.journal.Text;
import stellwand.workshop.Wording;

/** What is said of a chain or of a station, in several languages; each with its longest text. */
enum ChainText {
    /** Of the chain, and of each station. */
    NAME(120, Refusal.NAME_IS_TOO_LONG),
    /** For whom the chain is, and what it leads to. */
    ABOUT(500, Refusal.ABOUT_IS_TOO_LONG),
    /** What one needs at the station. */
    BRING(500, Refusal.BRING_IS_TOO_LONG),
    /** What happens afterwards, and how long that takes. */
    NEXT(500, Refusal.NEXT_IS_TOO_LONG);

    private final int limit;
    private final Refusal tooLong;

    ChainText(int limit, Refusal tooLong) {
        this.limit = limit;
        this.tooLong = tooLong;
    }

    public int limit() {
        return limit;
    }

    public boolean isLong() {
        return this != NAME;
    }

    /** A name stands in all languages if it stands in the first. */
    boolean isNeeded(String language) {
        return this == NAME && language.equals(Wording.ORIGINAL);
    }

    /** What is wrong with it, if anything. */
    Optional<Refusal> wrong(Wording words) {
        if (this == NAME && !words.byLanguage().containsKey(Wording.ORIGINAL)) {
            return Optional.of(Refusal.NAME_IS_MISSING);
        }
        return words.written().anyMatch(said -> Text.length(said.text()) > limit)
                ? Optional.of(tooLong)
                : Optional.empty();
    }
}
