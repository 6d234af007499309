package stellwand.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the operating system and the JVM say about a running server (Linux). */
final class Processes {
    /** {@code sysconf(_SC_CLK_TCK)} is 100 on every Linux that we run on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int LOOKS_EVERY_MS = 3_000;

    private static final int BEGINS_WITHIN_MS = 65_000;

    /** Seconds of CPU in that time that a resting server uses, too. */
    private static final double A_LITTLE = 0.2;

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private Processes() {}

    /** Seconds of CPU that the process has used, its threads included. */
    static double cpuSeconds(Process process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Until it has nothing to do: what it does behind the scenes is measured elsewhere. Some of it
     * begins a minute later.
     */
    static void awaitQuiet(Process process) {
        pause(BEGINS_WITHIN_MS);
        double before;
        double now = cpuSeconds(process);
        do {
            before = now;
            pause(LOOKS_EVERY_MS);
            now = cpuSeconds(process);
        } while (now - before > A_LITTLE);
    }

    private static void pause(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** KiB of live heap after a full collection. */
    static double liveHeap(Process process) {
        jcmd(process, "GC.run");
        jcmd(process, "GC.run");
        var used = USED.matcher(jcmd(process, "GC.heap_info"));
        if (!used.find()) throw new IllegalStateException("jcmd told no heap size");
        return Double.parseDouble(used.group(1));
    }

    /** KiB of resident memory. */
    static double resident(Process process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jcmd(Process process, String command) {
        try {
            var run =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                            .toString(),
                                    Long.toString(process.pid()),
                                    command)
                            .redirectErrorStream(true)
                            .start();
            return new String(run.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
