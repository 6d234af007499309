package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Mails of others, outside the project: where {@code STELLWAND_DATA} points to. */
record TrialData(Path folder) {
    static Optional<TrialData> here() {
        return Optional.ofNullable(System.getenv("STELLWAND_DATA"))
                .map(Path::of)
                .filter(Files::isDirectory)
                .map(TrialData::new);
    }

    List<Path> messages(String name) {
        return files(name, TrialData::isMessage);
    }

    List<Path> files(String name, Predicate<Path> which) {
        try (var files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).filter(which).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rest are licences, expected structures and decoded parts. */
    private static boolean isMessage(Path file) {
        var path = file.toString();
        return path.endsWith(".eml")
                || path.endsWith(".msg")
                || path.contains("/mailbox/")
                || path.contains("/emails/")
                || (path.contains("mail-reply-parser/") && path.endsWith(".txt"));
    }

    static String text(Path file) {
        return new String(bytes(file), UTF_8);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
