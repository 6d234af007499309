package stellwand.register;

import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CardOnPage.Translated;
import stellwand.board.Looks.Challenge;
import stellwand.idea.AttachmentOnPage;
import stellwand.idea.Attachments;
import stellwand.idea.Catalogue;
import stellwand.idea.Challenges;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Refusal;
import stellwand.idea.SimilarIdea;
import stellwand.idea.SimilarIdeas;
import stellwand.idea.Translations;
import stellwand.idea.Wholes;
import stellwand.journal.History;
import stellwand.review.PublicReviews;
import stellwand.review.Review;
import stellwand.review.ReviewOnPage;
import stellwand.web.RefusedException;

/** Puts together what the register shows of one idea. */
@Component
class IdeaPages {
    private static final int MOST_SIMILAR = 3;

    /** Of 64: for fewer somebody with many machines might make another history. */
    private static final int DIGITS = 32;

    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final SimilarIdeas similarIdeas;
    private final Attachments attachments;
    private final Wholes wholes;
    private final Challenges challenges;
    private final Translations translations;
    private final PublicReviews reviews;
    private final History history;

    IdeaPages(
            Catalogue catalogue,
            IdeaLines lines,
            SimilarIdeas similarIdeas,
            Attachments attachments,
            Wholes wholes,
            Challenges challenges,
            Translations translations,
            PublicReviews reviews,
            History history) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.similarIdeas = similarIdeas;
        this.attachments = attachments;
        this.wholes = wholes;
        this.challenges = challenges;
        this.translations = translations;
        this.reviews = reviews;
        this.history = history;
    }

    /**
     * @param back to the search from which one came
     * @param review how it is examined, and what came out
     * @param challenges which it answers, if it was a card
     * @param original if other words stand beside it
     * @param translations of the original, if it was a card
     * @param into the number of the one with which it is examined
     * @param bundled what is examined together with it, as far as it is public
     * @param unsighted how many parts wait for the sighting
     * @param originalHidden whether everybody reads only the words beside the original
     * @param ofWholes the pictures of the text of which it was a part
     * @param office whose the words are, if not their author's; null: they are
     * @param checksum enough of the hash over all that has happened to it, to be written down
     * @param wish makes joining twice harmless
     */
    record Page(
            String back,
            IdeaLine idea,
            List<Challenge> challenges,
            ReviewOnPage review,
            @Nullable Line original,
            List<Translated> translations,
            @Nullable Line reason,
            @Nullable Integer into,
            List<IdeaLine> bundled,
            @Nullable Integer whole,
            List<Integer> parts,
            int unsighted,
            boolean originalHidden,
            @Nullable Office office,
            String changedOn,
            List<AttachmentOnPage> pictures,
            List<OfWhole> ofWholes,
            @Nullable String checksum,
            UUID wish,
            List<SimilarIdea> similar) {

        /** What is asked of an idea, and of nothing else: whether it can be done. */
        public boolean isAnIdea() {
            return idea.kind() == IdeaKind.IDEA;
        }
    }

    /**
     * The office wrote it anew.
     *
     * @param isTranslated into another language
     * @param from in which it came in, for the reader
     */
    record Office(boolean isTranslated, String from) {}

    private static @Nullable Office office(IdeaDetail detail, Locale locale) {
        var from = detail.cameIn();
        if (from == null || detail.row().text() == null) return null;
        var name = Locale.forLanguageTag(from).getDisplayLanguage(locale);
        return new Office(!from.equals(detail.row().language()), name);
    }

    /**
     * @param number of the whole
     */
    record OfWhole(int number, List<AttachmentOnPage> pictures) {}

    Page idea(int number, Query query, Locale locale) {
        return page(
                query.at("/ideas", query.from()),
                catalogue
                        .published(number)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN)),
                locale);
    }

    private Page page(String back, IdeaDetail detail, Locale locale) {
        var row = detail.row();
        var review = reviews.of(row.id());
        return new Page(
                back,
                lines.of(List.of(row), locale).getFirst(),
                challenges.of(row),
                reviews.drawn(review, detail, locale),
                line(detail.original()),
                translations.shown(detail),
                line(detail.reason()),
                detail.into(),
                bundled(detail, locale),
                detail.whole(),
                detail.parts(),
                detail.unsighted(),
                detail.originalHidden(),
                office(detail, locale),
                IdeaLines.day(row.changedAt(), locale),
                pictures(row),
                detail.whole() == null ? List.of() : ofWholes(row),
                checksum(row, review),
                UUID.randomUUID(),
                similarIdeas.to(row, MOST_SIMILAR, locale));
    }

    private List<IdeaLine> bundled(IdeaDetail detail, Locale locale) {
        var published =
                detail.bundled().stream()
                        .flatMap(number -> catalogue.published(number).stream())
                        .map(IdeaDetail::row)
                        .toList();
        return lines.of(published, locale);
    }

    private List<AttachmentOnPage> pictures(IdeaRow row) {
        if (row.hidden()) return List.of();
        return attachments.released(row.id()).stream()
                .map(it -> AttachmentOnPage.published(row.number(), row.way(), it))
                .toList();
    }

    private List<OfWhole> ofWholes(IdeaRow part) {
        return wholes.published(part.id()).stream()
                .map(it -> new OfWhole(it.number(), pictures(it)))
                .filter(it -> !it.pictures().isEmpty())
                .toList();
    }

    private @Nullable String checksum(IdeaRow row, Review review) {
        return history.at(row.id().stream(), review.known())
                .map(head -> head.hash().substring(0, DIGITS))
                .orElse(null);
    }
}
