package stellwand.idea;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.ExpiryCommand.ExpireFiles;
import stellwand.idea.ExpiryCommand.ExpireText;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Recorded;
import stellwand.retention.DataKind;
import stellwand.retention.DayBook.Went;
import stellwand.retention.Periods;

/**
 * The door of retention. What goes is erased as when its author erases it, by the house. On many
 * nodes at once it goes once; killed in between, what is missing goes the next time.
 */
@Component
public class Expiries {
    private final Journal journal;
    private final ExpiryTables tables;
    private final KnownIdeas ideas;
    private final Closings closings;
    private final AttachmentTables attachments;
    private final Periods periods;
    private final Clock clock;

    Expiries(
            Journal journal,
            ExpiryTables tables,
            KnownIdeas ideas,
            Closings closings,
            AttachmentTables attachments,
            Periods periods,
            Clock clock) {
        this.journal = journal;
        this.tables = tables;
        this.ideas = ideas;
        this.closings = closings;
        this.attachments = attachments;
        this.periods = periods;
        this.clock = clock;
    }

    /** As what the words of this kind of idea are kept; empty: they are the public record. */
    public static Optional<DataKind> keptAs(IdeaKind kind) {
        return switch (kind) {
            case PERSONAL -> Optional.of(DataKind.MATTERS);
            case COMPLAINT -> Optional.of(DataKind.COMPLAINTS);
            case IDEA, REMARK, QUESTION -> Optional.empty();
        };
    }

    /** Of which the words may have to go, by and by in the order of their ids. */
    public List<UUID> texts(IdeaKind kind, Instant before, @Nullable UUID after, int most) {
        return tables.texts(kind, before, after, most);
    }

    /** Complaints that nobody has sighted: somebody may have taken care of them all the same. */
    public List<UUID> waitingComplaints(@Nullable UUID after, int most) {
        return tables.waitingComplaints(after, most);
    }

    /** When it was opened again last; empty: it never was. */
    public Optional<Instant> openedAgainAt(IdeaId idea) {
        return journal.read(idea.stream(), 0).stream()
                .filter(it -> it.event() instanceof SightingUndone)
                .map(Recorded::at)
                .max(Comparator.naturalOrder());
    }

    /** Of which files may have to go that only staff see. */
    public List<UUID> files(Instant before, @Nullable UUID after, int most) {
        return tables.files(before, after, most);
    }

    /** Texts of which a part went by itself. */
    public Map<UUID, DataKind> wholesOfExpired() {
        return tables.wholesOfExpired();
    }

    /**
     * Since when they are over; those that are not are missing.
     *
     * @param done complaints that nobody has sighted, of which somebody took care: when
     */
    public Map<UUID, Instant> overSince(Collection<UUID> ideas, Map<UUID, Instant> done) {
        return closings.since(ideas, done, true);
    }

    /** Up to which event it is; to be asked before it is found out whether it is over. */
    public long seen(IdeaId idea) {
        return journal.states(idea.stream()).seq();
    }

    /**
     * Its words, its messages, its files, how its contributors are reached. Of what has parts, or
     * hangs on a board, only what is its own.
     *
     * @return whether it went now
     */
    public boolean expireText(IdeaId idea, DataKind kind, long seen) {
        var events = journal.read(idea.stream(), 0);
        return submit(
                idea,
                new ExpireText(
                        kind,
                        periods.days(kind),
                        seen,
                        ideas.bundledWith(idea),
                        OfficeFiles.elsewhere(events)));
    }

    /** Its files that only staff see; what was written down of them stays. */
    public boolean expireFiles(IdeaId idea, long seen) {
        var files = attachments.of(idea).stream().filter(it -> it.shown() != Shown.RELEASED);
        var events = journal.read(idea.stream(), 0);
        return submit(
                idea,
                new ExpireFiles(
                        periods.days(DataKind.FILES),
                        seen,
                        (int) files.count(),
                        OfficeFiles.texts(events)));
    }

    private boolean submit(IdeaId idea, ExpiryCommand wish) {
        var command = IdeaId.named("idea/%s/%s".formatted(idea.id(), wish.body()));
        var outcome =
                journal.submit(
                        idea.stream(),
                        new Envelope(
                                command, Envelope.HOUSE, clock.instant(), wish.body(), List.of()),
                        states ->
                                ExpiryRules.decide(states.of(IdeaState.FOLD), states.seq(), wish));
        return outcome instanceof Outcome.Done(_, _, var again) && !again;
    }

    /** The day on which its words went by themselves; empty: they are there, or were erased. */
    public Optional<LocalDate> textWentOn(IdeaId idea) {
        return tables.wentOn(idea, false);
    }

    /** The day on which files went by themselves that only staff saw. */
    public Optional<LocalDate> filesWentOn(IdeaId idea) {
        return tables.wentOn(idea, true);
    }

    /** How much went by itself, from that day on; of a day and a kind also in several lines. */
    public List<Went> since(LocalDate day) {
        return tables.since(day);
    }
}
