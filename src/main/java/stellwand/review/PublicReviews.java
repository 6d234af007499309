package stellwand.review;

import static stellwand.idea.IdeaDetail.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Deadlines;
import stellwand.idea.HolderEvent.DeadlineMoved;
import stellwand.idea.Holders;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLines;
import stellwand.idea.Paths;
import stellwand.idea.Paths.Place;
import stellwand.idea.Standing;
import stellwand.idea.Voices;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;
import stellwand.promise.PathOnPage;
import stellwand.promise.PathPages;
import stellwand.review.Review.Asked;
import stellwand.review.Review.Step;
import stellwand.review.ReviewEvent.WordsErased;
import stellwand.review.ReviewOnPage.Now;
import stellwand.unit.Unit;
import stellwand.unit.UnitId;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workday.WorkingDays;
import stellwand.workshop.Wording.Phrase;

/** Tells everybody how an idea is examined and what came out. Reads only. */
@Component
public class PublicReviews {
    private final Journal journal;
    private final Contents contents;
    private final Voices voices;
    private final Units units;
    private final Holders holders;
    private final Deadlines deadlines;
    private final Paths paths;
    private final PathPages pathPages;

    PublicReviews(
            Journal journal,
            Contents contents,
            Voices voices,
            Units units,
            Holders holders,
            Deadlines deadlines,
            Paths paths,
            PathPages pathPages) {
        this.journal = journal;
        this.contents = contents;
        this.voices = voices;
        this.units = units;
        this.holders = holders;
        this.deadlines = deadlines;
        this.paths = paths;
        this.pathPages = pathPages;
    }

    /** For programs, and for letters. */
    public Review of(IdeaId idea) {
        var events = journal.read(idea.stream(), 0);
        var open = events.stream().map(Recorded::event).flatMap(PublicReviews::open).toList();
        var texts = new SaidTexts(contents.read(open), erased(events));
        var way = new Way(texts, voices.published(idea));
        events.forEach(way::went);
        return way.soFar();
    }

    /** Why, for each text. */
    private static Map<ContentId, ContentId> erased(List<Recorded> events) {
        var why = new HashMap<ContentId, ContentId>();
        for (var it : events) {
            if (it.event() instanceof WordsErased gone) {
                for (var text : gone.texts()) why.put(text, gone.why());
            }
        }
        return why;
    }

    /** What may be read by everybody once it is released; a note never is. */
    private static Stream<ContentId> open(Event event) {
        return switch (event) {
            case ReviewEvent it -> it.open();
            case DeadlineMoved it -> Stream.of(it.reason());
            default -> Stream.empty(); // the rest is shown by the idea's own pages
        };
    }

    /** For readers. */
    public ReviewOnPage of(IdeaDetail idea, Locale locale) {
        return drawn(of(idea.row().id()), idea, locale);
    }

    /** The whole, or only what came after some moment, for who knows the rest. */
    public ReviewOnPage drawn(Review review, IdeaDetail idea, Locale locale) {
        var names = new HashMap<UnitId, Optional<Unit>>();
        var answers = review.answers();
        var place = paths.of(idea.row().id());
        return new ReviewOnPage(
                answers.isEmpty() ? null : DrawnAnswers.of(answers.getLast(), locale),
                DrawnAnswers.earlier(answers, locale).reversed(),
                new DrawnStatements((unit, then) -> name(unit, then, names, locale), locale)
                        .of(review.statements()),
                review.path().stream().map(it -> drawn(it, names, locale)).toList(),
                now(idea, place, review, names, locale),
                ahead(idea, place, locale));
    }

    private ReviewOnPage.Step drawn(Step it, Map<UnitId, Optional<Unit>> names, Locale locale) {
        var unit = it.unit();
        return new ReviewOnPage.Step(
                it.kind(),
                IdeaLines.day(it.at(), locale),
                unit == null ? null : name(unit, it.at(), names, locale),
                day(it.due(), locale),
                line(it.words()),
                it.result(),
                it.stage());
    }

    /** As it was called then. */
    private Phrase name(
            UnitId unit, Instant then, Map<UnitId, Optional<Unit>> names, Locale locale) {
        return names.computeIfAbsent(unit, units::find)
                .map(it -> it.names().on(WorkingDays.dayOf(then)))
                .map(it -> it.in(Language.of(locale).tag()))
                .orElse(Phrase.NONE);
    }

    private @Nullable Now now(
            IdeaDetail idea,
            Place place,
            Review review,
            Map<UnitId, Optional<Unit>> names,
            Locale locale) {
        if (idea.row().standing() != Standing.IN_REVIEW) return null;
        var holder = holders.of(idea, locale);
        var since = idea.unitSince();
        var due = idea.due();
        var late = deadlines.lateBefore(place.promise());
        return new Now(
                holder == null ? null : holder.name(),
                holder == null ? 0 : holder.number(),
                since == null ? null : IdeaLines.day(since, locale),
                day(due, locale),
                due != null && due.isBefore(late),
                review.asked().stream()
                        .flatMap(it ->
                                asked(
                                        it,
                                        names.computeIfAbsent(it.unit(), units::find),
                                        it.due().isBefore(late),
                                        locale))
                        .toList());
    }

    private static Stream<ReviewOnPage.Asked> asked(
            Asked it, Optional<Unit> unit, boolean isLate, Locale locale) {
        return unit.stream()
                .map(found ->
                        new ReviewOnPage.Asked(
                                found.names().now().in(Language.of(locale).tag()),
                                found.number(),
                                IdeaLines.day(it.due(), locale),
                                isLate));
    }

    /** What its workshop has promised and is not behind it; nothing once it is answered. */
    private @Nullable PathOnPage ahead(IdeaDetail idea, Place place, Locale locale) {
        var row = idea.row();
        if (!place.given()) return null;
        return switch (row.standing()) {
            case RECEIVED -> pathPages.whole(place.promise(), locale);
            case IN_REVIEW ->
                    pathPages.ahead(
                            place.promise(), place.passed() + (row.unit() == null ? 0 : 1), locale);
            default -> null; // for the rest nothing is to come
        };
    }

    private static @Nullable String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? null : IdeaLines.day(day, locale);
    }
}
