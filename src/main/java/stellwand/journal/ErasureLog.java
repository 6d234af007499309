package stellwand.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list of erasures outside the database, ids and instants only: a restored backup must not
 * bring back what was erased since.
 */
record ErasureLog(Path file) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36}) (\\S+Z)");

    Map<ContentId, Instant> read() {
        try {
            return Files.exists(file) ? parse(Files.readString(file)) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that a crash cut short says nothing; its erasure is in the database. */
    static Map<ContentId, Instant> parse(String text) {
        var erased = new HashMap<ContentId, Instant>();
        for (var line : text.lines().toList()) {
            var match = LINE.matcher(line);
            if (!match.matches()) continue;
            var id = new ContentId(UUID.fromString(match.group(1)));
            erased.put(id, Instant.parse(match.group(2)));
        }
        return erased;
    }

    static String text(Map<ContentId, Instant> erased) {
        return erased.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> each.getKey().id() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** On the disk when it returns. In one write, since several nodes may share the file. */
    synchronized void append(Map<ContentId, Instant> erased) {
        if (erased.isEmpty()) return;
        var bytes = ByteBuffer.wrap(("\n" + text(erased)).getBytes(StandardCharsets.UTF_8));
        try (var channel = open()) {
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the operator's own PostgreSQL nothing else is kept in the folder, so nobody made it. */
    private FileChannel open() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
