package stellwand.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import stellwand.database.Chore;

/** {@code stellwand export FILE}, also beside a running server. */
final class ExportFile implements Chore {
    private final Export export;

    ExportFile(Export export) {
        this.export = export;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> arguments) throws IOException {
        var file = arguments.getFirst();
        try {
            export.to(Path.of(file));
        } catch (FileAlreadyExistsException e) {
            System.err.printf("stellwand: %s is already there: choose another name%n", file);
            return 1;
        }
        return 0;
    }
}
