package stellwand.mailbox.incoming;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that came as a file: a mail that is passed on, a small text file, or what an office
 * program wrote.
 *
 * @param messageId of that mail, by which it is known to be what somebody answers
 */
record Enclosure(@Nullable String messageId, String words) {
    private static final int LARGEST = 64 * 1024;
    private static final Pattern TEXT_FILE = Pattern.compile("(?i).*\\.(txt|text)");

    /** Exchange makes files of what stands between two pictures. */
    private static final Pattern NO_NAME = Pattern.compile("(?i)ATT\\d+\\.txt");

    static Enclosure mail(Part mail, String text) {
        var id = References.in(mail, "Message-ID").stream().findFirst().orElse(null);
        return new Enclosure(id, below(mail.header("Subject"), text));
    }

    static boolean isText(Part part) {
        var name = Objects.requireNonNullElse(part.fileName(), "a.txt");
        boolean isText = part.is("text/plain") || part.type().equals("application/octet-stream");
        return isText
                && TEXT_FILE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                && part.size() <= LARGEST
                && (part.fileName() != null || part.is("text/plain"))
                && part.text().indexOf('\0') < 0;
    }

    static Enclosure of(Part file) {
        var name = file.fileName();
        boolean saysNothing = name == null || NO_NAME.matcher(name).matches();
        return new Enclosure(null, below(saysNothing ? null : name, Words.plain(file.text())));
    }

    static Enclosure of(String fileName, String words) {
        return new Enclosure(null, below(fileName, words));
    }

    private static String below(@Nullable String heading, String text) {
        var head = heading == null ? "" : heading;
        return Stream.of(Words.tidy(head), Words.tidy(text))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    static String below(String words, Stream<Enclosure> enclosures) {
        return Stream.concat(Stream.of(words), enclosures.map(Enclosure::words))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
