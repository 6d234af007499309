package stellwand.protocol;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.BoardEvent;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.Standing;
import stellwand.journal.Recorded;

/**
 * What the journal tells of a card beside what stands on it.
 *
 * @param correctedAt the last time; null while the first words stand
 * @param onPaper whether it was written up from a photo
 * @param translators by language, as opaque ids
 * @param whyGone why it does not hang, if it does not
 */
record Trail(
        CardPinned pinned,
        @Nullable Instant correctedAt,
        boolean onPaper,
        Map<String, UUID> translators,
        Standing whyGone) {

    Trail {
        translators = Map.copyOf(translators);
    }

    static Trail of(CardPinned pinned) {
        return new Trail(pinned, null, false, Map.of(), Standing.HIDDEN);
    }

    /** The board itself says what hangs; here is only what it does not say. */
    Trail after(Recorded recorded, BoardEvent event) {
        return switch (event) {
            case CardReworded _ -> new Trail(pinned, recorded.at(), onPaper, translators, whyGone);
            case CardCutOut _ -> new Trail(pinned, correctedAt, true, translators, whyGone);
            case CardTranslated it -> translated(it.language(), recorded.actor());
            case CardHidden _ -> gone(Standing.HIDDEN);
            case CardTakenBack _ -> gone(Standing.TAKEN_BACK);
            case CardErased _ -> gone(Standing.ERASED);
            default -> this;
        };
    }

    private Trail translated(String language, UUID actor) {
        var all = new HashMap<>(translators);
        all.put(language, actor);
        return new Trail(pinned, correctedAt, onPaper, all, whyGone);
    }

    private Trail gone(Standing why) {
        return new Trail(pinned, correctedAt, onPaper, translators, why);
    }
}
