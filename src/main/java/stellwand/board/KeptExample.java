package stellwand.board;

import java.util.Optional;

/** What may be about third persons, so that only author and table host read it. */
record KeptExample(CardId card, String language, String text) {

    static Optional<KeptExample> on(CardJson card) {
        return card.exampleKept()
                ? Optional.ofNullable(card.example())
                        .map(text -> new KeptExample(card.id(), card.language(), text))
                : Optional.empty();
    }
}
