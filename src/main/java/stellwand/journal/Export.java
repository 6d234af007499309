package stellwand.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is truth in one file, as it was at one moment, also beside a running server. */
final class Export {
    private final TransactionTemplate oneMoment;
    private final TruthRows truth;
    private final Erasures erasures;
    private final JsonMapper json;

    Export(
            PlatformTransactionManager transactions,
            TruthRows truth,
            Erasures erasures,
            JsonMapper json) {
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
        this.truth = truth;
        this.erasures = erasures;
        this.json = json;
    }

    /** The file is whole or not there, and only its owner may read it. */
    void to(Path file) throws IOException {
        var place = file.toAbsolutePath();
        if (Files.exists(place)) throw new FileAlreadyExistsException(file.toString());
        var draft = Files.createTempFile(place.getParent(), "export-", ".draft");
        try {
            try (var zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                oneMoment.executeWithoutResult(_ -> fill(zip));
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void fill(ZipOutputStream zip) {
        var parts = truth.tables().stream().map(truth::describe).toList();
        entry(zip, Manifest.ENTRY, json.writeValueAsString(new Manifest(Manifest.FORMAT, parts)));
        entry(zip, Manifest.ERASURES, ErasureLog.text(erasures.known()));
        for (var part : parts) {
            entry(zip, part.entry(), "");
            truth.read(part, row -> write(zip, row + "\n"));
        }
    }

    private static void entry(ZipOutputStream zip, String name, String text) {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(zip, text);
    }

    private static void write(OutputStream out, String text) {
        try {
            out.write(Hash.bytes(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
