package stellwand.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stellwand.database.Chore;

/** {@code stellwand verify-history [--note FILE] [--save FILE]}, also beside a running server. */
final class VerifyHistory implements Chore {
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
            return verify(file("--note=", arguments), file("--save=", arguments));
        } catch (NoSuchFileException e) {
            return failed("%s is not there".formatted(e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            return failed("%s is already there: choose another name".formatted(e.getMessage()));
        } catch (HistoryNote.IsNone e) {
            return failed(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Path file(String option, List<String> arguments) {
        return arguments.stream()
                .filter(it -> it.startsWith(option))
                .map(it -> Path.of(it.substring(option.length())))
                .findFirst()
                .orElse(null);
    }

    private int verify(@Nullable Path earlier, @Nullable Path place) throws IOException {
        if (earlier == null) return verify(Noted.nothing(), place);
        var note = new HistoryNote(earlier);
        var sum = note.check();
        System.out.println("compared with: " + HistoryNote.lastLine(sum));
        try (var lines = note.lines()) {
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
