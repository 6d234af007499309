package stellwand.review;

import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Looks.Challenge;
import stellwand.idea.Catalogue;
import stellwand.idea.Challenges;
import stellwand.idea.Deadlines;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Stage;
import stellwand.idea.Together;
import stellwand.people.Staff;
import stellwand.review.echo.DeskEcho;
import stellwand.review.echo.EchoPages;
import stellwand.review.textmodule.Offer;
import stellwand.review.textmodule.TextModules;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** Puts together what the desk shows of one idea under review. */
@Component
class ReviewPages {
    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final Challenges challenges;
    private final Together together;
    private final Reviews reviews;
    private final PublicReviews everybody;
    private final OwnStatements own;
    private final OwnCorrections corrections;
    private final Deadlines deadlines;
    private final TextModules modules;
    private final EchoPages echo;

    ReviewPages(
            Catalogue catalogue,
            IdeaLines lines,
            Challenges challenges,
            Together together,
            Reviews reviews,
            PublicReviews everybody,
            OwnStatements own,
            OwnCorrections corrections,
            Deadlines deadlines,
            TextModules modules,
            EchoPages echo) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.challenges = challenges;
        this.together = together;
        this.reviews = reviews;
        this.everybody = everybody;
        this.own = own;
        this.corrections = corrections;
        this.deadlines = deadlines;
        this.modules = modules;
        this.echo = echo;
    }

    /**
     * @param id of the wish that a button sends
     * @param challenges which it answers, if it was a card
     * @param original if other words stand beside it
     * @param together what is examined together with it: the answer is theirs, too
     * @param review as everybody sees it
     * @param isLate for staff to see
     * @param own what the reader may write for units: for the one that has the idea first
     * @param corrections what the reader may put otherwise of what units said
     * @param modules which can be inserted into the answer
     * @param answer which a translation is of; null: there is none
     * @param answers whether the reader answers it now, or has answered it
     * @param language in which the reader writes
     * @param tongues into which the answer can be translated, the idea's own first
     * @param echo what its contributors say of the answer
     */
    record Page(
            UUID id,
            IdeaLine idea,
            List<Challenge> challenges,
            @Nullable Line original,
            List<IdeaLine> together,
            ReviewOnPage review,
            boolean isLate,
            List<OwnStatement> own,
            List<OwnCorrection> corrections,
            Offer modules,
            boolean answers,
            @Nullable UUID answer,
            boolean ofOffice,
            String language,
            List<Tongue> tongues,
            DeskEcho echo) {

        public Feasibility[] feasibilities() {
            return Feasibility.values();
        }

        /** Whether the people who suggested it may not be able to read the answer. */
        public boolean isInAnotherTongue() {
            var answer = review.answer();
            return answer != null
                    && !tongues.isEmpty()
                    && !answer.languages().contains(tongues.getFirst().tag());
        }

        public Solves[] solves() {
            return Solves.values();
        }

        public Stage[] stages() {
            return Stage.values();
        }
    }

    /**
     * @param tag BCP 47
     * @param name for the reader
     */
    record Tongue(String tag, String name) {}

    Page review(IdeaId id, Staff staff, Locale locale) {
        var detail =
                catalogue
                        .detail(id)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN));
        var row = detail.row();
        var state = reviews.state(id);
        var due = detail.due();
        var answer = state.answer() == null ? null : state.answer().words();
        boolean mayAnswer = state.isExamined() && state.holder().awaitsNobody();
        boolean answers = staff.isOfOffice() && (mayAnswer || state.isAnswered());
        return new Page(
                UUID.randomUUID(),
                lines.of(List.of(row), locale).getFirst(),
                challenges.of(row),
                line(detail.original()),
                lines.of(together.with(id), locale),
                everybody.of(detail, locale),
                state.isExamined() && due != null && deadlines.isLate(due),
                own.of(id, state, staff, locale),
                corrections.of(id, state, staff, locale),
                answers ? modules.offer(null, locale) : Offer.NONE,
                answers,
                answer == null ? null : answer.id(),
                staff.isOfOffice(),
                Language.of(locale).tag(),
                tongues(row, locale),
                echo.desk(id, answer, staff.isOfOffice(), locale));
    }

    private static List<Tongue> tongues(IdeaRow row, Locale locale) {
        return Stream.concat(
                        Stream.of(row.language()), Stream.of(Language.values()).map(Language::tag))
                .distinct()
                .map(tag -> new Tongue(tag, Locale.forLanguageTag(tag).getDisplayLanguage(locale)))
                .filter(it -> !it.name().isEmpty())
                .toList();
    }
}
