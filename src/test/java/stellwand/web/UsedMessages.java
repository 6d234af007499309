package stellwand.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The message keys that templates and Java name, whole or by their beginning. */
class UsedMessages {
    private static final Pattern KEY = Pattern.compile("[\"#{|(' ]([a-z]+\\.[A-Za-z0-9_.-]+)");

    private final Set<String> named = new HashSet<>();

    UsedMessages() {
        read(Path.of("src/main/java"), ".java");
        read(Path.of("src/main/resources/templates"), ".html");
    }

    /** A name that ends in a dot is the beginning of keys that are put together. */
    boolean contains(String key) {
        return key.contains(".refusal.")
                || named.contains(key)
                || named.stream().anyMatch(name -> name.endsWith(".") && key.startsWith(name));
    }

    private void read(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).forEach(this::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(Path file) {
        try {
            KEY.matcher(Files.readString(file))
                    .results()
                    .forEach(found -> named.add(found.group(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
