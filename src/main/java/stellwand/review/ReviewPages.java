package stellwand.review;

import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Catalogue;
import stellwand.idea.Challenges;
import stellwand.idea.Deadlines;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Stage;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Written;
import stellwand.people.Staff;
import stellwand.review.textmodule.Offer;
import stellwand.review.textmodule.TextModules;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** Puts together what the desk shows of one idea under review. */
@Component
class ReviewPages {
    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final Challenges challenges;
    private final Reviews reviews;
    private final PublicReviews everybody;
    private final Members members;
    private final Units units;
    private final Deadlines deadlines;
    private final TextModules modules;
    private final Contents contents;

    ReviewPages(
            Catalogue catalogue,
            IdeaLines lines,
            Challenges challenges,
            Reviews reviews,
            PublicReviews everybody,
            Members members,
            Units units,
            Deadlines deadlines,
            TextModules modules,
            Contents contents) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.challenges = challenges;
        this.reviews = reviews;
        this.everybody = everybody;
        this.members = members;
        this.units = units;
        this.deadlines = deadlines;
        this.modules = modules;
        this.contents = contents;
    }

    /**
     * @param id of the wish that a button sends
     * @param challenges which it answers, if it was a card
     * @param original if other words stand beside it
     * @param review as everybody sees it
     * @param isLate for staff to see
     * @param own what the reader may write for the unit that has it; null: nothing
     * @param modules which can be inserted into what the reader writes
     * @param answer which a translation is of; null: there is none
     * @param answers whether the reader answers it now, or has answered it
     * @param language in which the reader writes
     * @param tongues into which the answer can be translated, the idea's own first
     */
    record Page(
            UUID id,
            IdeaLine idea,
            List<Line> challenges,
            @Nullable Line original,
            ReviewOnPage review,
            boolean isLate,
            @Nullable Own own,
            Offer modules,
            boolean answers,
            @Nullable UUID answer,
            boolean ofOffice,
            String language,
            List<Tongue> tongues) {

        public Feasibility[] feasibilities() {
            return Feasibility.values();
        }

        public Cost[] costs() {
            return Cost.values();
        }

        public Horizon[] horizons() {
            return Horizon.values();
        }

        /** Whether the people who suggested it may not be able to read the answer. */
        public boolean isInAnotherTongue() {
            var answer = review.answer();
            return answer != null
                    && !tongues.isEmpty()
                    && !answer.languages().contains(tongues.getFirst().tag());
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

    /**
     * @param draft which may be released, by its reasons; null: there is none, or it waits for
     *     somebody else
     * @param waits whether somebody else has to release what the reader wrote
     * @param byTwo whether it is always somebody else
     */
    record Own(UUID unit, @Nullable UUID draft, boolean waits, boolean byTwo, StatementForm form) {}

    Page review(IdeaId id, Staff staff, Locale locale) {
        var detail =
                catalogue
                        .detail(id)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN));
        var row = detail.row();
        var state = reviews.state(id);
        var due = detail.due();
        var own = own(state, staff, locale);
        boolean mayAnswer = state.isExamined() && state.unit() == null;
        boolean answers = staff.isOfOffice() && (mayAnswer || state.isAnswered());
        return new Page(
                UUID.randomUUID(),
                lines.of(List.of(row), locale).getFirst(),
                challenges.of(row),
                line(detail.original()),
                everybody.of(detail, locale),
                state.isExamined() && due != null && deadlines.isLate(due),
                own,
                own == null && !answers ? Offer.NONE : modules.offer(state.unit(), locale),
                answers,
                state.answer() == null ? null : state.answer().words().id(),
                staff.isOfOffice(),
                Language.of(locale).tag(),
                tongues(row, locale));
    }

    private static List<Tongue> tongues(IdeaRow row, Locale locale) {
        return Stream.concat(
                        Stream.of(row.language()), Stream.of(Language.values()).map(Language::tag))
                .distinct()
                .map(tag -> new Tongue(tag, Locale.forLanguageTag(tag).getDisplayLanguage(locale)))
                .filter(it -> !it.name().isEmpty())
                .toList();
    }

    private @Nullable Own own(ReviewState state, Staff staff, Locale locale) {
        var unit = state.unit();
        if (unit == null || !state.isExamined() || !members.speakFor(unit, staff)) return null;
        boolean byTwo = units.releasesByTwo(unit);
        var draft = state.draft();
        if (draft == null) {
            return new Own(unit.id(), null, false, byTwo, blank(Language.of(locale).tag()));
        }
        boolean isTheirs = draft.by().equals(staff.id());
        boolean mayRelease = !(byTwo && isTheirs);
        return new Own(
                unit.id(),
                mayRelease ? draft.statement().reasons().id() : null,
                !mayRelease,
                byTwo,
                form(draft.statement()));
    }

    private static StatementForm blank(String language) {
        return new StatementForm(null, null, null, language, null, null, null, null);
    }

    private StatementForm form(Statement said) {
        var texts = contents.read(said.written());
        return new StatementForm(
                said.feasibility(),
                said.cost(),
                said.horizon(),
                said.language(),
                text(texts, said.reasons()),
                text(texts, said.conditions()),
                text(texts, said.legalBasis()),
                text(texts, said.note()));
    }

    private static @Nullable String text(
            Map<ContentId, Written> texts, @Nullable ContentId content) {
        return Optional.ofNullable(content)
                .map(texts::get)
                .filter(Objects::nonNull)
                .map(Written::text)
                .orElse(null);
    }
}
