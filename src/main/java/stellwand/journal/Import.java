package stellwand.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an export into an empty database, in one transaction: rows, whose history must be whole,
 * then all erasures that the file or this installation knows, then the views.
 */
final class Import {
    private final TransactionTemplate transaction;
    private final TruthRows truth;
    private final Erasures erasures;
    private final Rebuild rebuild;
    private final Chaining chaining;
    private final Verification verification;
    private final JsonMapper json;

    Import(
            TransactionTemplate transaction,
            TruthRows truth,
            Erasures erasures,
            Rebuild rebuild,
            Chaining chaining,
            Verification verification,
            JsonMapper json) {
        this.transaction = transaction;
        this.truth = truth;
        this.erasures = erasures;
        this.rebuild = rebuild;
        this.chaining = chaining;
        this.verification = verification;
        this.json = json;
    }

    void from(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            transaction.executeWithoutResult(_ -> take(zip));
        } catch (ZipException e) {
            throw new CannotImport("it is no whole export: copy it again");
        }
        erasures.reconcile();
    }

    private void take(ZipFile zip) {
        var manifest = json.readValue(text(zip, Manifest.ENTRY), Manifest.class);
        if (manifest.isFromTheFuture()) {
            throw new CannotImport(
                    "it is in format %d, this Stellwand reads up to %d: import it with a newer one"
                            .formatted(manifest.format(), Manifest.FORMAT));
        }
        truth.emptySeeded();
        requireEmpty();
        for (var part : manifest.parts()) take(zip, part);
        if (!manifest.hasHashes()) chaining.all();
        requireWholeHistory();
        erasures.replay(ErasureLog.parse(text(zip, Manifest.ERASURES)));
        erasures.replay(erasures.known());
        rebuild.all();
    }

    private void requireEmpty() {
        for (var table : truth.tables()) {
            if (truth.count(table) > 0) {
                throw new CannotImport(
                        "this installation is not empty (%s has rows): choose a new --data directory or an empty database"
                                .formatted(table));
            }
        }
    }

    private void take(ZipFile zip, Manifest.Part part) {
        boolean isKnown = truth.tables().contains(part.table());
        if (!isKnown && part.rows() == 0) return; // there was nothing: it may be older, too
        if (!isKnown) {
            throw new CannotImport(
                    "it holds %s, which this Stellwand does not know: import it with a newer one"
                            .formatted(part.table()));
        }
        try (var lines = open(zip, part.entry())) {
            truth.write(part, lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (truth.count(part.table()) != part.rows()) {
            throw new CannotImport("%s is not whole: copy the file again".formatted(part.table()));
        }
    }

    private void requireWholeHistory() {
        var broken = verification.verify().broken();
        if (!broken.isEmpty()) {
            throw new CannotImport(
                    "its history is broken (%s): export it again where it comes from"
                            .formatted(broken.places().getFirst()));
        }
    }

    private static String text(ZipFile zip, String entry) {
        try (var lines = open(zip, entry)) {
            return lines.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new CannotImport("it has no " + name + ": it is no export");
        return new BufferedReader(
                new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
    }
}
