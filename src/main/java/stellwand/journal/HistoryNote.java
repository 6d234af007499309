package stellwand.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heads of all streams at one moment, a line each, and in the last line the hash over them: for
 * a place where whoever can change the database cannot change it, too.
 */
record HistoryNote(Path file) {
    static final String FIRST_LINE = "stellwand history 1";

    private static final Pattern HEAD =
            Pattern.compile(
                    "(\\S+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\\d{1,18}) ([0-9a-f]{64})");

    /** A file of another kind is read, too, and is none. */
    private static final Charset ANY = StandardCharsets.ISO_8859_1;

    /** Who gives a file that is none is told in one line. */
    static final class IsNone extends RuntimeException {
        IsNone(Path file) {
            super("%s is no whole note of a history".formatted(file));
        }
    }

    static String line(Head head) {
        return "%s %s %d %s"
                .formatted(head.stream().kind(), head.stream().id(), head.seq(), head.hash());
    }

    static String lastLine(Heads.Sum sum) {
        return "streams %d events %d digest %s"
                .formatted(sum.streams(), sum.events(), sum.digest());
    }

    /** Through the file once, so that comparing with it later cannot stop in the middle. */
    Heads.Sum check() throws IOException {
        try (var lines = open()) {
            if (!FIRST_LINE.equals(lines.readLine())) throw new IsNone(file);
            return check(lines);
        }
    }

    private Heads.Sum check(BufferedReader lines) throws IOException {
        var heads = new Heads();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var match = HEAD.matcher(line);
            if (!match.matches()) return check(heads.sum(), line, lines.readLine() == null);
            heads.add(head(match.toMatchResult()));
        }
        throw new IsNone(file);
    }

    private Heads.Sum check(Heads.Sum sum, String line, boolean isLast) {
        if (!isLast || !line.equals(lastLine(sum))) throw new IsNone(file);
        return sum;
    }

    /** Once {@link #check checked}; to be closed. */
    BufferedReader open() throws IOException {
        return Files.newBufferedReader(file, ANY);
    }

    static Iterator<Head> heads(BufferedReader note) {
        return note.lines()
                .map(HEAD::matcher)
                .filter(Matcher::matches)
                .map(it -> head(it.toMatchResult()))
                .iterator();
    }

    private static Head head(MatchResult match) {
        var stream = new StreamId(match.group(1), UUID.fromString(match.group(2)));
        return new Head(stream, Long.parseLong(match.group(3)), match.group(4));
    }
}
