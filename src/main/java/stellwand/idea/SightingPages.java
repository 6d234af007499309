package stellwand.idea;

import static java.util.stream.Collectors.toMap;
import static stellwand.idea.IdeaDetail.line;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CardOnPage.Translated;
import stellwand.idea.Holders.Asked;
import stellwand.idea.Holders.Holder;
import stellwand.idea.Holders.Next;
import stellwand.idea.UnitProposals.UnitProposal;
import stellwand.promise.Promise;
import stellwand.unit.absence.Absences;
import stellwand.web.RefusedException;
import stellwand.workday.WorkingDays;

/** Puts together what the sighting shows. */
@Component
class SightingPages {
    private static final int MOST = 100;
    private static final int MOST_SIMILAR = 5;

    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final Contributors contributors;
    private final AttachmentPages attachments;
    private final SimilarIdeas similarIdeas;
    private final ThemeProposals themes;
    private final Holders holders;
    private final UnitProposals responsible;
    private final Absences absences;
    private final Deadlines deadlines;
    private final Paths paths;
    private final WorkingDays days;
    private final Clock clock;
    private final Translations translations;

    SightingPages(
            Catalogue catalogue,
            IdeaLines lines,
            Contributors contributors,
            AttachmentPages attachments,
            SimilarIdeas similarIdeas,
            ThemeProposals themes,
            Holders holders,
            UnitProposals responsible,
            Absences absences,
            Deadlines deadlines,
            Paths paths,
            WorkingDays days,
            Clock clock,
            Translations translations) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.contributors = contributors;
        this.attachments = attachments;
        this.similarIdeas = similarIdeas;
        this.themes = themes;
        this.holders = holders;
        this.responsible = responsible;
        this.absences = absences;
        this.deadlines = deadlines;
        this.paths = paths;
        this.days = days;
        this.clock = clock;
        this.translations = translations;
    }

    /**
     * @param waiting how many there are; the page shows the oldest
     */
    record Desk(int waiting, List<Waiting> ideas) {}

    /**
     * @param due the day by which somebody looks at it
     */
    record Waiting(IdeaLine idea, String due, boolean overdue) {}

    /**
     * @param id of the wish that a button sends
     * @param original if other words stand beside it; hidden, everybody else does not read it
     * @param dated the date that stands on a letter, for the reader
     * @param exchange what its contributors wrote later, and what they were asked
     * @param language of the words that stand there now
     * @param ofWholes what came with the text of which it was a part
     * @param theme under which it is put
     * @param holder the unit that has it
     * @param asked the units that are asked beside it
     * @param due by when whoever has it goes on
     * @param usualDue by when a unit usually would
     * @param proposed the likeliest first; none when it is put under one, or nobody could say
     * @param away the units at which nobody is there now, each with the last day of that
     * @param path that its workshop has promised, if it has
     * @param responsible the likeliest units first; none when one has it, or nobody could say
     * @param translations of its card
     */
    record Page(
            UUID id,
            IdeaLine idea,
            @Nullable Line original,
            boolean originalHidden,
            @Nullable Line reason,
            @Nullable String dated,
            @Nullable Integer into,
            List<Integer> parts,
            List<Message> exchange,
            String language,
            String words,
            AttachmentPages.Files files,
            List<AttachmentPages.OfWhole> ofWholes,
            List<SimilarIdea> similar,
            @Nullable UUID theme,
            List<ThemeChoice> themes,
            List<ThemeChoice> proposed,
            @Nullable Holder holder,
            List<Asked> asked,
            @Nullable LocalDate due,
            LocalDate usualDue,
            List<Holder> units,
            List<UnitProposal> responsible,
            Map<UUID, String> away,
            @Nullable OnPath path,
            List<Translated> translations) {

        public IdeaKind[] kinds() {
            return IdeaKind.values();
        }

        /** An adviser takes care of it; nobody examines it in public. */
        public boolean isPersonal() {
            return idea.kind() == IdeaKind.PERSONAL;
        }

        public boolean isWaiting() {
            return idea.standing() == Standing.RECEIVED;
        }

        public boolean isToBeSighted() {
            return isWaiting() && !isPersonal();
        }

        public boolean isToBeSettled() {
            return isWaiting() && isPersonal();
        }

        public boolean isExamined() {
            return idea.standing() == Standing.IN_REVIEW && !isPersonal();
        }

        public boolean isAskable() {
            return isWaiting() || idea.standing() == Standing.IN_REVIEW;
        }

        public boolean isUndoable() {
            return switch (idea.standing()) {
                case IN_REVIEW, SET_ASIDE, BUNDLED, SETTLED -> true;
                case RECEIVED, ANSWERED, SPLIT, ERASED -> false;
            };
        }
    }

    /**
     * @param next null: all stations are behind it
     * @param usefulUntil the last day on which an answer is of use, for the reader; null: none
     */
    record OnPath(@Nullable Next next, @Nullable String usefulUntil) {}

    /** Whoever hands over should know. */
    private Map<UUID, String> away(Locale locale) {
        return absences.deserted().entrySet().stream()
                .collect(toMap(it -> it.getKey().id(), it -> IdeaLines.day(it.getValue(), locale)));
    }

    private @Nullable OnPath onPath(Paths.Place place, Locale locale) {
        if (!place.given()) return null;
        var day = place.promise().usefulUntil();
        return new OnPath(
                holders.next(place, locale), day == null ? null : IdeaLines.day(day, locale));
    }

    record Message(Contributors.Who who, Line words) {
        static Message of(Contributors.Line it) {
            return new Message(it.who(), new Line(it.said().language(), it.said().text()));
        }
    }

    Desk desk(Locale locale) {
        var rows = catalogue.waiting(MOST);
        var drawn = lines.of(rows, locale);
        var ideas =
                IntStream.range(0, rows.size())
                        .mapToObj(n -> waiting(rows.get(n), drawn.get(n), locale))
                        .toList();
        return new Desk(catalogue.countWaiting(), ideas);
    }

    private Waiting waiting(IdeaRow row, IdeaLine line, Locale locale) {
        var due = days.after(WorkingDays.dayOf(row.receivedAt()), Promise.SIGHTING_DAYS);
        boolean overdue = due.isBefore(WorkingDays.dayOf(clock.instant()));
        return new Waiting(line, IdeaLines.day(due, locale), overdue);
    }

    Page idea(IdeaId id, Locale locale) {
        var detail =
                catalogue
                        .detail(id)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN));
        var line = lines.of(List.of(detail.row()), locale).getFirst();
        var theme = detail.row().theme();
        var place = paths.of(id);
        return new Page(
                UUID.randomUUID(),
                line,
                line(detail.original()),
                detail.originalHidden(),
                line(detail.reason()),
                detail.dated() == null ? null : IdeaLines.day(detail.dated(), locale),
                detail.into(),
                detail.parts(),
                contributors.exchange(id).stream().map(Message::of).toList(),
                detail.row().language(),
                detail.row().text() == null ? "" : detail.row().text(),
                attachments.of(detail.row()),
                detail.whole() == null ? List.of() : attachments.ofWholes(detail.row()),
                detail.row().kind() == IdeaKind.PERSONAL
                        ? List.of()
                        : similarIdeas.openOnes(detail.row(), MOST_SIMILAR, locale),
                theme == null ? null : theme.id(),
                themes.choices(locale),
                theme == null ? themes.proposed(detail.row(), locale) : List.of(),
                holders.of(detail, locale),
                holders.asked(id, locale),
                detail.due(),
                deadlines.ofUnit(place),
                holders.all(locale),
                detail.row().unit() == null && detail.row().standing() == Standing.IN_REVIEW
                        ? responsible.proposed(detail.row(), locale)
                        : List.of(),
                detail.row().standing() == Standing.IN_REVIEW ? away(locale) : Map.of(),
                onPath(place, locale),
                translations.of(detail.row()));
    }
}
