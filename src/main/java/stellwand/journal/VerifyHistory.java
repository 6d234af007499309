package stellwand.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stellwand.database.Chore;

/**
 * {@code stellwand verify-history [--note FILE] [--save FILE] [--hash HASH]}, also beside a running
 * server.
 */
final class VerifyHistory implements Chore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{16,64}");

    private final Verification verification;

    VerifyHistory(Verification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "verify-history";
    }

    @Override
    public int run(List<String> arguments) throws IOException {
        try {
            int code = verify(file("--note=", arguments), file("--save=", arguments));
            var hash = value("--hash=", arguments);
            return code == 0 && hash.isPresent() ? find(hash.get()) : code;
        } catch (NoSuchFileException e) {
            return failed("%s is not there".formatted(e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            return failed("%s is already there: choose another name".formatted(e.getMessage()));
        } catch (HistoryNote.IsNone e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Path file(String option, List<String> arguments) {
        return value(option, arguments).map(Path::of).orElse(null);
    }

    private static Optional<String> value(String option, List<String> arguments) {
        return arguments.stream()
                .filter(it -> it.startsWith(option))
                .map(it -> it.substring(option.length()))
                .findFirst();
    }

    /** What an idea's page has shown once. */
    private int find(String hash) {
        if (!HASH.matcher(hash).matches()) {
            return failed("--hash takes 16 to 64 digits from 0 to f");
        }
        var found = verification.withHash(hash);
        for (var head : found) {
            System.out.printf(
                    "hash: %s %s, event %d%n",
                    head.stream().kind(), head.stream().id(), head.seq());
        }
        return found.isEmpty() ? failed("no event has this hash") : 0;
    }

    private int verify(@Nullable Path earlier, @Nullable Path place) throws IOException {
        if (earlier == null) return verify(Noted.nothing(), place);
        var note = new HistoryNote(earlier);
        var sum = note.check();
        System.out.println("compared with: " + HistoryNote.lastLine(sum));
        try (var lines = note.open()) {
            return verify(new Noted(HistoryNote.heads(lines)), place);
        }
    }

    private int verify(Noted noted, @Nullable Path place) throws IOException {
        try (var draft = NoteDraft.at(place)) {
            Consumer<Head> heads = draft == null ? _ -> {} : draft::add;
            var verdict = verification.verify(noted, heads);
            if (!verdict.isWhole()) return tell(verdict.broken());
            if (draft != null) draft.keep(verdict.sum());
            tell(verdict.sum());
            return 0;
        }
    }

    private static void tell(Heads.Sum sum) {
        System.out.printf(
                "streams: %d%nevents: %d%ndigest: %s%nhistory: whole%n",
                sum.streams(), sum.events(), sum.digest());
    }

    private static int tell(Broken broken) {
        broken.places().forEach(place -> System.err.println("stellwand: " + place));
        if (broken.untold() > 0) System.err.printf("stellwand: and %d more%n", broken.untold());
        return failed("the history is broken");
    }

    private static int failed(String why) {
        System.err.println("stellwand: " + why);
        return 1;
    }
}
