package stellwand.room;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.FoundCard;
import stellwand.board.Looks;
import stellwand.board.Standing;
import stellwand.people.Guesses;
import stellwand.people.Guesses.Guess;
import stellwand.people.ReplyCode;
import stellwand.people.Session;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording.Phrase;

/** Finds what a reply code leads to. A wrong code is a wrong code, whatever was wrong about it. */
@Component
class ReplyDesk {
    private final Looks looks;
    private final Guesses guesses;
    private final Screens screens;
    private final WhatBecame whatBecame;

    ReplyDesk(Looks looks, Guesses guesses, Screens screens, WhatBecame whatBecame) {
        this.looks = looks;
        this.guesses = guesses;
        this.screens = screens;
        this.whatBecame = whatBecame;
    }

    /**
     * @param id makes erasing twice harmless
     * @param card null once it is erased
     * @param reason why it is hidden
     * @param idea the number of the idea that it became
     */
    record Page(
            UUID id,
            String code,
            Phrase workshop,
            String letter,
            Phrase table,
            int number,
            Standing standing,
            @Nullable CardOnPage card,
            @Nullable Line reason,
            @Nullable Integer idea) {

        public String icon() {
            return switch (standing) {
                case HANGS -> "pin";
                case PARKED -> "parked";
                case HIDDEN -> "hidden";
                case TAKEN_BACK, ERASED -> "remove";
            };
        }
    }

    ReplyCode read(String typed) {
        return ReplyCode.parse(typed)
                .orElseThrow(() -> new RefusedException(Refusal.CARD_IS_UNKNOWN));
    }

    /** What a code leads to. */
    sealed interface Lead {
        record ToCard(FoundCard card) implements Lead {}

        /**
         * @param address of the page of what else has reply codes
         */
        record Elsewhere(String address) implements Lead {}
    }

    /** Looked for everywhere before it is a wrong try: right codes are never punished. */
    Lead find(String typed, @Nullable Session visitor) {
        var code = read(typed);
        var who = visitor == null ? null : visitor.id();
        return switch (guesses.guess(who, code.letters(), () -> lead(code))) {
            case Guess.Right(var lead) -> lead;
            case Guess.Wrong() -> throw new RefusedException(Refusal.CARD_IS_UNKNOWN);
            case Guess.TooMany() -> throw new RefusedException(Refusal.TOO_MANY_TRIES);
        };
    }

    private Optional<Lead> lead(ReplyCode code) {
        return looks.find(code)
                .<Lead>map(Lead.ToCard::new)
                .or(() -> whatBecame.address(code).map(Lead.Elsewhere::new));
    }

    Page page(String typed, FoundCard found, Locale locale) {
        var language = Language.of(locale).tag();
        var evening = screens.evening(found.workshop());
        var table =
                evening.tables().stream()
                        .filter(it -> it.id().equals(found.table()))
                        .findFirst()
                        .orElseThrow();
        return new Page(
                UUID.randomUUID(),
                read(typed).toString(),
                evening.title().in(language),
                table.letter(),
                table.title().in(language),
                found.number(),
                found.standing(),
                found.onPage(),
                found.reason(),
                whatBecame.idea(found.workshop(), found.id()).orElse(null));
    }
}
