package stellwand.idea;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.idea.DecidedIdeas.Decided;
import stellwand.idea.FirstLooks.FirstLook;
import stellwand.idea.WaitingIdeas.Behind;
import stellwand.idea.WaitingIdeas.Waits;
import stellwand.web.Language;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Puts together what waits for the sighting, and what it said last. */
@Component
class SightingDesk {
    static final int PER_PAGE = 50;

    private static final String PATH = "/staff/ideas";

    private static final int MOST_DECIDED = 20;

    private final WaitingIdeas waiting;
    private final FirstLooks firstLooks;
    private final Unread unread;
    private final DecidedIdeas decided;
    private final IdeaLines lines;
    private final Deadlines deadlines;
    private final Workshops workshops;

    SightingDesk(
            WaitingIdeas waiting,
            FirstLooks firstLooks,
            Unread unread,
            DecidedIdeas decided,
            IdeaLines lines,
            Deadlines deadlines,
            Workshops workshops) {
        this.waiting = waiting;
        this.firstLooks = firstLooks;
        this.unread = unread;
        this.decided = decided;
        this.lines = lines;
        this.deadlines = deadlines;
        this.workshops = workshops;
    }

    /**
     * @param id of the wish that a button sends
     * @param news what contributors wrote that nobody has read yet
     * @param unread of how many ideas there is some
     * @param waiting how many there are in all
     * @param unsaid of how many mails in all nobody has said what they are
     * @param next where the next page begins; null: this is the last one
     * @param left how many stand on the pages that follow
     * @param done what was decided just now
     * @param goOn with which one goes on then; null: nothing waits
     * @param last what was decided last, the newest first
     */
    record Page(
            UUID id,
            Where where,
            List<Choice> workshops,
            List<Choice> tables,
            List<Unread.News> news,
            int unread,
            int waiting,
            FirstLooks.Count unsaid,
            List<Waiting> ideas,
            boolean isFirst,
            @Nullable Behind next,
            int left,
            @Nullable Done done,
            @Nullable GoOn goOn,
            List<Done> last) {

        public What[] whats() {
            return What.values();
        }

        /** Where the next page is, if there is one. */
        public String more() {
            return next == null ? "" : next.in(where.in(UriComponentsBuilder.fromPath(PATH)));
        }
    }

    /**
     * @param letter of a table
     */
    record Choice(UUID id, String letter, Phrase title) {}

    /**
     * @param due the day by which somebody sights it
     * @param first the day by which a person says what it is; null: somebody has
     * @param news what its contributors wrote that nobody has read yet
     */
    record Waiting(
            IdeaLine idea,
            String due,
            boolean overdue,
            @Nullable FirstLook first,
            List<FromThem> news) {}

    record Done(IdeaLine idea, @Nullable Integer into, List<Integer> parts, boolean isUndoable) {}

    record GoOn(UUID id, int number) {}

    /**
     * @param just which was decided just now; null: none
     */
    Page page(Where asked, Behind behind, @Nullable IdeaId just, Locale locale) {
        var evening = evening(asked);
        var where = within(evening, asked);
        var rows = waiting.page(behind, where, PER_PAGE);
        int left = rows.isEmpty() ? 0 : waiting.count(rows.getLast().behind(), where);
        var done = just == null ? null : decided.find(just).orElse(null);
        return new Page(
                UUID.randomUUID(),
                where,
                workshops(locale),
                evening == null ? List.of() : tables(evening, locale),
                unread.news(Unread.Desk.OFFICE, locale),
                unread.count(Unread.Desk.OFFICE),
                waiting.count(where),
                firstLooks.count(),
                drawn(rows, locale),
                behind.equals(Behind.NOTHING),
                left == 0 ? null : rows.getLast().behind(),
                left,
                done == null ? null : drawnDone(List.of(done), locale).getFirst(),
                done == null ? null : goOn(done.idea().number(), where),
                drawnDone(decided.last(MOST_DECIDED), locale));
    }

    private @Nullable Evening evening(Where asked) {
        var workshop = asked.workshop();
        return workshop == null ? null : workshops.find(new WorkshopId(workshop)).orElse(null);
    }

    /** Whoever chooses another workshop sends the table of the one before. */
    private static Where within(@Nullable Evening evening, Where asked) {
        if (evening == null) return new Where(null, null, asked.what());
        boolean isThere =
                evening.tables().stream().anyMatch(it -> it.id().id().equals(asked.table()));
        return isThere ? asked : new Where(asked.workshop(), null, asked.what());
    }

    private List<Choice> workshops(Locale locale) {
        var language = Language.of(locale).tag();
        return waiting.workshops().stream()
                .flatMap(it -> workshops.find(it).stream())
                .map(it -> new Choice(it.id().id(), "", it.title().in(language)))
                .sorted((one, other) -> one.title().text().compareTo(other.title().text()))
                .toList();
    }

    private List<Choice> tables(Evening evening, Locale locale) {
        var language = Language.of(locale).tag();
        var some = waiting.tables(evening.id());
        return evening.tables().stream()
                .filter(it -> some.contains(it.id()))
                .map(it -> new Choice(it.id().id(), it.letter(), it.title().in(language)))
                .toList();
    }

    private List<Waiting> drawn(List<Waits> rows, Locale locale) {
        var ideas = rows.stream().map(Waits::idea).toList();
        var drawn = lines.of(ideas, locale);
        var news = unread.of(ideas.stream().map(IdeaRow::id).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(n -> waiting(rows.get(n), drawn.get(n), news, locale))
                .toList();
    }

    private Waiting waiting(
            Waits row, IdeaLine line, Map<IdeaId, List<FromThem>> news, Locale locale) {
        var due = deadlines.ofSighting(row.idea().receivedAt());
        var since = row.unsaid();
        return new Waiting(
                line,
                IdeaLines.day(due, locale),
                deadlines.isLate(due),
                since == null ? null : firstLooks.drawn(row.idea(), since, locale),
                news.getOrDefault(row.idea().id(), List.of()));
    }

    private List<Done> drawnDone(List<Decided> all, Locale locale) {
        var drawn = lines.of(all.stream().map(Decided::idea).toList(), locale);
        return IntStream.range(0, all.size())
                .mapToObj(n -> done(all.get(n), drawn.get(n)))
                .toList();
    }

    private static Done done(Decided it, IdeaLine line) {
        return new Done(line, it.into(), it.parts(), it.isUndoable());
    }

    private @Nullable GoOn goOn(int after, Where where) {
        return waiting.next(after, where)
                .map(it -> new GoOn(it.id().id(), it.number()))
                .orElse(null);
    }
}
