package stellwand.journal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stellwand.journal.HistoryTable.EventRow;
import stellwand.journal.HistoryTable.StreamRow;
import tools.jackson.core.JacksonException;

/**
 * One stream, read from its beginning. After something broken it goes on with what is stored, so
 * that each change is told once and where it is.
 */
final class Strand {
    private final StreamRow stream;
    private final @Nullable Head noted;
    private final Consumer<String> broken;
    private long last;
    private byte[] hash = Entry.BEGINNING;
    private byte[] contents = Entry.NOTHING;

    /**
     * @param noted how far it was and with which hash, when somebody noted it
     */
    Strand(StreamRow stream, @Nullable Head noted, Consumer<String> broken) {
        this.stream = stream;
        this.noted = noted;
        this.broken = broken;
    }

    void take(EventRow event) {
        contents = event.contentsOr(contents);
        if (event.seq() <= last) {
            tell("event %d does not belong there".formatted(event.seq()));
            return;
        }
        if (event.seq() == last + 1) check(event);
        else jump(event.seq());
        hash = event.hash() == null ? expected(event).orElse(hash) : event.hash();
        last = event.seq();
        if (noted != null && noted.seq() == last) compare(noted);
    }

    private void check(EventRow event) {
        var expected = expected(event);
        if (event.hash() == null) tell("event %d has no hash".formatted(event.seq()));
        else if (!expected.map(it -> Arrays.equals(it, event.hash())).orElse(false)) {
            tell("event %d is not what was written".formatted(event.seq()));
        }
    }

    /** Empty when no event can be like this. */
    private Optional<byte[]> expected(EventRow event) {
        try {
            return Optional.of(event.entry(stream.id(), contents).hash(hash));
        } catch (JacksonException | ArithmeticException nothingThatWeWrote) {
            return Optional.empty();
        }
    }

    /** What its hash covers is missing, so the event itself cannot be checked. */
    private void jump(long to) {
        if (to == last + 2) tell("event %d is missing".formatted(last + 1));
        else tell("events %d to %d are missing".formatted(last + 1, to - 1));
    }

    private void compare(Head noted) {
        if (!Head.of(stream.id(), last, hash).equals(noted)) {
            tell("event %d, or one before it, is not what was noted".formatted(last));
        }
    }

    void end() {
        if (stream.version() > last) tell("its events after %d are missing".formatted(last));
        if (stream.version() < last)
            tell("it should end with event %d".formatted(stream.version()));
        if (noted != null && noted.seq() > last) {
            tell("it was noted up to event %d, and ends with %d".formatted(noted.seq(), last));
        }
    }

    /** Empty as long as nothing has happened. */
    Optional<Head> head() {
        return last == 0 ? Optional.empty() : Optional.of(Head.of(stream.id(), last, hash));
    }

    private void tell(String what) {
        broken.accept(what);
    }
}
