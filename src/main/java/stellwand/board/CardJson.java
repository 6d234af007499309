package stellwand.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import stellwand.round.RoundId;
import stellwand.workshop.TableId;

/**
 * A card as screens get it, on the board and in the feed.
 *
 * @param answers challenges, for a solution approach; one of them may be gone
 * @param heading under which the table's host hung it; a solution approach that answers a challenge
 *     hangs with that wherever it is. May be gone: then the card hangs under none
 * @param example missing while it is kept: it is fetched by author and table host
 * @param exampleKept whether there is an example that author and table host alone may see
 * @param corrected whether other keywords stood there before
 * @param wording another one after each revision: whoever revises the card says which they saw
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CardJson(
        CardId id,
        TableId table,
        RoundId round,
        CardKind kind,
        int number,
        String language,
        String text,
        List<TranslationJson> translations,
        List<CardId> answers,
        @Nullable ClusterId heading,
        @Nullable String example,
        boolean exampleKept,
        boolean corrected,
        ContentId wording,
        Instant at) {

    /** The same thought in another language. */
    public record TranslationJson(String language, String text, boolean checked) {}

    /** As everybody sees it. Empty when its text is erased. */
    static Optional<CardJson> of(Card card, Map<ContentId, Written> texts) {
        return of(card, texts, false);
    }

    /** For author and table host: with the example, also a kept one. */
    static Optional<CardJson> whole(Card card, Map<ContentId, Written> texts) {
        return of(card, texts, true);
    }

    /** Why the card is hidden: for author and table host. */
    static Optional<Line> reason(Card card, Map<ContentId, Written> texts) {
        return card.fate()
                .whyHidden()
                .flatMap(said -> Optional.ofNullable(texts.get(said.content())))
                .map(text -> new Line(text.language(), text.text()));
    }

    private static Optional<CardJson> of(
            Card card, Map<ContentId, Written> texts, boolean withKept) {
        var original = texts.get(card.wording());
        if (original == null) return Optional.empty();
        var pinned = card.pinned();
        return Optional.of(
                new CardJson(
                        pinned.card(),
                        pinned.table(),
                        pinned.round(),
                        pinned.kind(),
                        pinned.number(),
                        original.language(),
                        original.text(),
                        translations(card, texts),
                        card.face().challenges(),
                        card.cluster(),
                        example(card.face().example(), texts, withKept),
                        card.face().example() instanceof Example.Kept,
                        card.reworded(),
                        card.wording(),
                        pinned.at()));
    }

    private static List<TranslationJson> translations(Card card, Map<ContentId, Written> texts) {
        return card.face().translations().values().stream()
                .flatMap(it ->
                        Optional.ofNullable(texts.get(it.said().content()))
                                .map(text ->
                                        new TranslationJson(
                                                text.language(), text.text(), it.checked()))
                                .stream())
                .sorted(Comparator.comparing(TranslationJson::language))
                .toList();
    }

    private static @Nullable String example(
            Example example, Map<ContentId, Written> texts, boolean withKept) {
        return switch (example) {
            case Example.None() -> null;
            case Example.Kept(var said) -> withKept ? text(said, texts) : null;
            case Example.Released(var said) -> text(said, texts);
        };
    }

    private static @Nullable String text(Said said, Map<ContentId, Written> texts) {
        var written = texts.get(said.content());
        return written == null ? null : written.text();
    }
}
