package stellwand.register;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import stellwand.board.CardOnPage.Translated;
import stellwand.board.Looks.Challenge;
import stellwand.idea.Catalogue;
import stellwand.idea.Challenges;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaRow;
import stellwand.idea.Refusal;
import stellwand.idea.Standing;
import stellwand.idea.Together;
import stellwand.idea.Translations;
import stellwand.idea.WayIn;
import stellwand.journal.Head;
import stellwand.journal.History;
import stellwand.people.Open;
import stellwand.review.PublicReviews;
import stellwand.review.Review;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** The register for programs. */
@RestController
class RegisterApi {
    private final Catalogue catalogue;
    private final PublicReviews reviews;
    private final History history;
    private final Together together;
    private final Translations translations;
    private final Challenges challenges;

    RegisterApi(
            Catalogue catalogue,
            PublicReviews reviews,
            History history,
            Together together,
            Translations translations,
            Challenges challenges) {
        this.together = together;
        this.translations = translations;
        this.challenges = challenges;
        this.catalogue = catalogue;
        this.reviews = reviews;
        this.history = history;
    }

    /**
     * @param below for the next page; null at the end
     * @param fit the same, where the list goes by what fits best
     * @param before the same, where the list goes by what changed last
     * @param meant words written almost like those that were looked for, and hardly found
     */
    record Ideas(
            List<Idea> ideas,
            @Nullable Integer below,
            @Nullable Integer fit,
            @Nullable Long before,
            List<String> meant) {}

    /**
     * @param text null where only a picture came, once it was split, and where it is hidden
     * @param hidden whether its text is shown to nobody else, while it is set aside
     */
    record Idea(
            UUID id,
            int number,
            IdeaKind kind,
            Standing standing,
            WayIn way,
            @Nullable UUID workshop,
            @Nullable UUID table,
            @Nullable UUID card,
            @Nullable UUID theme,
            @Nullable UUID unit,
            String language,
            @Nullable String text,
            int contributors,
            Instant receivedAt,
            Instant changedAt,
            boolean hidden) {

        static Idea of(IdeaRow row) {
            return new Idea(
                    row.id().id(),
                    row.number(),
                    row.kind(),
                    row.standing(),
                    row.way(),
                    row.workshop() == null ? null : row.workshop().id(),
                    row.table() == null ? null : row.table().id(),
                    row.card() == null ? null : row.card().id(),
                    row.theme() == null ? null : row.theme().id(),
                    row.unit() == null ? null : row.unit().id(),
                    row.language(),
                    row.text(),
                    row.contributors(),
                    row.receivedAt(),
                    row.changedAt(),
                    row.hidden());
        }
    }

    /**
     * @param original as it came in, if other words stand beside it
     * @param review its way so far, what units said, and the answer
     * @param into the number of the idea with which it is examined
     * @param history hash over all that has happened to it (docs/adr/0011)
     * @param unsighted how many parts wait for the sighting
     * @param originalHidden whether the original is shown to nobody else
     * @param translations of the original, if it was a card; none where that is hidden
     * @param challenges which it answers, if it was a card: those that everybody sees
     */
    record Whole(
            Idea idea,
            IdeaDetail.@Nullable Said original,
            IdeaDetail.@Nullable Said reason,
            @Nullable Integer into,
            List<Integer> bundled,
            @Nullable Integer whole,
            List<Integer> parts,
            Review review,
            @Nullable String history,
            int unsighted,
            boolean originalHidden,
            List<Translation> translations,
            List<Answered> challenges) {}

    /**
     * What somebody at the tables translated a card into.
     *
     * @param checked whether somebody who knows both languages has read it
     */
    record Translation(String language, String text, boolean checked) {
        static Translation of(Translated it) {
            return new Translation(it.said().language(), it.said().text(), it.checked());
        }
    }

    /** The card of a challenge, as {@code review.answers.challenges} names it, and its words. */
    record Answered(UUID card, String language, String text) {
        static Answered of(Challenge challenge) {
            var words = challenge.words();
            return new Answered(challenge.id().id(), words.language(), words.text());
        }
    }

    @Open
    @GetMapping("/api/ideas")
    Ideas list(@ParameterObject @ModelAttribute Query query, Locale locale) {
        var search = query.search(Language.of(locale));
        var slice = catalogue.find(search, query.from(), RegisterPages.PER_PAGE);
        var next = slice.next();
        return new Ideas(
                together.counted(slice.rows()).stream().map(Idea::of).toList(),
                next == null ? null : next.below(),
                next == null ? null : query.fit(next),
                next == null ? null : query.before(next),
                slice.meant());
    }

    @Open
    @GetMapping("/api/ideas/{id}")
    Whole idea(@PathVariable UUID id) {
        var detail =
                catalogue
                        .published(new IdeaId(id))
                        .orElseThrow(() -> new RefusedException(whyNot(new IdeaId(id))));
        var review = reviews.of(detail.row().id());
        return new Whole(
                Idea.of(together.counted(List.of(detail.row())).getFirst()),
                detail.original(),
                detail.reason(),
                detail.into(),
                detail.bundled(),
                detail.whole(),
                detail.parts(),
                review,
                checksum(detail.row().id(), review),
                detail.unsighted(),
                detail.originalHidden(),
                translations.shown(detail).stream().map(Translation::of).toList(),
                challenges.of(detail.row()).stream().map(Answered::of).toList());
    }

    private Refusal whyNot(IdeaId idea) {
        return catalogue.gone(idea).isPresent() ? Refusal.IDEA_IS_ERASED : Refusal.IDEA_IS_UNKNOWN;
    }

    private @Nullable String checksum(IdeaId idea, Review review) {
        return history.at(idea.stream(), review.known()).map(Head::hash).orElse(null);
    }
}
