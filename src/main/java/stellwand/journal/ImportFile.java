package stellwand.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import stellwand.database.Chore;

/** {@code stellwand import FILE}. */
final class ImportFile implements Chore {
    private final Import reading;
    private final Announcements announcements;

    ImportFile(Import reading, Announcements announcements) {
        this.reading = reading;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) throws IOException {
        var file = arguments.getFirst();
        try {
            reading.from(Path.of(file));
        } catch (NoSuchFileException e) {
            System.err.printf("stellwand: %s is not there%n", file);
            return 1;
        } catch (CannotImport e) {
            System.err.printf("stellwand: %s is not imported: %s%n", file, e.getMessage());
            return 1;
        }
        announcements.rebuilt();
        return 0;
    }
}
