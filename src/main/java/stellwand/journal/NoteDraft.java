package stellwand.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A {@link HistoryNote} that is being written: it is whole in its place, or not there. */
final class NoteDraft implements AutoCloseable {
    private final Path place;
    private final Path draft;
    private final Writer writer;

    /** Null when nobody wants one. */
    static @Nullable NoteDraft at(@Nullable Path place) throws IOException {
        return place == null ? null : new NoteDraft(place.toAbsolutePath());
    }

    private NoteDraft(Path place) throws IOException {
        if (Files.exists(place)) throw new FileAlreadyExistsException(place.toString());
        this.place = place;
        draft = Files.createTempFile(place.getParent(), "history-", ".draft");
        writer = Files.newBufferedWriter(draft);
        write(HistoryNote.FIRST_LINE);
    }

    void add(Head head) {
        write(HistoryNote.line(head));
    }

    void keep(Heads.Sum sum) throws IOException {
        write(HistoryNote.lastLine(sum));
        writer.close();
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private void write(String line) {
        try {
            writer.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(draft);
    }
}
