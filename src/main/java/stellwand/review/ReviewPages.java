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
import stellwand.idea.AnswerLanguages;
import stellwand.idea.Catalogue;
import stellwand.idea.Challenges;
import stellwand.idea.Deadlines;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
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
    private final AnswerLanguages languages;

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
            EchoPages echo,
            AnswerLanguages languages) {
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
        this.languages = languages;
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
     * @param missing languages of those who suggested it in which the answer cannot be read yet;
     *     none once it is erased
     * @param tongues into which it can be translated, those that are missing first
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
            List<Tongue> missing,
            List<Tongue> tongues,
            DeskEcho echo) {

        public Feasibility[] feasibilities() {
            return Feasibility.values();
        }

        public Solves[] solves() {
            return Solves.values();
        }

        public Stage[] stages() {
            return Stage.values();
        }
    }

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
        var review = everybody.of(detail, locale);
        var wanted = languages.wanted(id);
        var missing = missing(wanted, review, locale);
        return new Page(
                UUID.randomUUID(),
                lines.of(List.of(row), locale).getFirst(),
                challenges.of(row),
                line(detail.original()),
                lines.of(together.with(id), locale),
                review,
                state.isExamined() && due != null && deadlines.isLate(due),
                own.of(id, state, staff, locale),
                corrections.of(id, state, staff, locale),
                answers ? modules.offer(null, locale) : Offer.NONE,
                answers,
                answer == null ? null : answer.id(),
                staff.isOfOffice(),
                Language.of(locale).tag(),
                missing,
                tongues(missing, wanted, locale),
                echo.desk(id, answer, staff.isOfOffice(), locale));
    }

    /** What somebody waits for first. */
    private static List<Tongue> tongues(List<Tongue> missing, List<String> wanted, Locale locale) {
        var all =
                Stream.of(
                                missing.stream().map(Tongue::tag),
                                wanted.stream(),
                                Stream.of(Language.values()).map(Language::tag))
                        .flatMap(it -> it);
        return Tongue.of(all, locale).toList();
    }

    private static List<Tongue> missing(List<String> wanted, ReviewOnPage review, Locale locale) {
        var answer = review.answer();
        if (answer == null || answer.words() == null) return List.of();
        return Tongue.of(wanted.stream(), locale)
                .filter(it -> answer.languages().stream().noneMatch(it::isReadIn))
                .toList();
    }
}
