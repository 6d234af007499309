package stellwand.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL cluster: created, started and stopped with its own programs. */
record Cluster(DataDirectory data, Binaries binaries, Account account, Durability durability) {
    /** Tests may do without waiting for the disk; a house may not. */
    enum Durability {
        SURVIVES_POWER_CUTS("on"),
        FOR_TESTS_ONLY("off");

        private final String fsync;

        Durability(String fsync) {
            this.fsync = fsync;
        }
    }

    private static final int TRIES = 5;

    void create() throws IOException {
        if (Files.exists(directory())) {
            refuseOtherVersions();
            account.give(directory());
            return;
        }
        var draft = Files.createTempDirectory(data.path(), "creating-");
        try {
            account.give(draft);
            account.give(data.passwordFile());
            require(
                    binaries.program("initdb"),
                    List.of(
                            "--pgdata=" + draft,
                            "--username=" + EmbeddedPostgres.SUPERUSER,
                            "--pwfile=" + data.passwordFile(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C.UTF-8",
                            "--locale-provider=icu",
                            "--icu-locale=de"));
            Trees.putInPlace(draft, directory());
        } finally {
            Trees.delete(draft);
        }
    }

    /**
     * A postmaster that outlived its server is stopped first: nothing of a dead server may still
     * commit.
     */
    Postmaster start() throws IOException {
        for (var tries = 1; ; tries++) {
            var postmaster = startAt(freePort());
            if (postmaster.isPresent()) {
                return postmaster.get();
            }
            if (tries == TRIES) {
                throw explained("PostgreSQL does not start", lastLines());
            }
        }
    }

    /** Once; empty when it does not come up. */
    Optional<Postmaster> startAt(int port) throws IOException {
        stop();
        Postmaster.disownStranger(directory());
        configure(port);
        var started = pgCtl("start", "--timeout=60", "--log=" + log());
        return started.succeeded()
                ? Postmaster.of(directory()).filter(Postmaster::ready)
                : Optional.empty();
    }

    boolean isRunning() throws IOException {
        return Postmaster.of(directory()).isPresent();
    }

    void stop() throws IOException {
        if (Postmaster.of(directory()).isEmpty()) {
            return;
        }
        if (!pgCtl("stop", "--mode=fast", "--timeout=30").succeeded()) {
            pgCtl("stop", "--mode=immediate", "--timeout=30");
        }
    }

    private Path directory() {
        return data.cluster();
    }

    private Path log() {
        return directory().resolve("start.log");
    }

    private void refuseOtherVersions() throws IOException {
        var found = Files.readString(directory().resolve("PG_VERSION")).strip();
        if (Integer.parseInt(found) != Binaries.MAJOR) {
            throw new CannotStart(
                    "%s was written by PostgreSQL %s, this Stellwand brings %d: use the Stellwand that wrote it, export there and import here."
                            .formatted(directory(), found, Binaries.MAJOR));
        }
    }

    private void configure(int port) throws IOException {
        Files.writeString(
                directory().resolve("postgresql.conf"), Settings.text(port, durability.fsync));
        Files.writeString(directory().resolve("pg_hba.conf"), Settings.WHO_MAY_CONNECT);
    }

    private Program.Result pgCtl(String action, String... options) throws IOException {
        var words =
                new ArrayList<>(List.of(action, "--wait", "--silent", "--pgdata=" + directory()));
        words.addAll(List.of(options));
        return run(binaries.program("pg_ctl"), words);
    }

    private void require(String program, List<String> arguments) throws IOException {
        var result = run(program, arguments);
        if (!result.succeeded()) {
            throw explained("PostgreSQL's cluster cannot be created", result.output());
        }
    }

    private Program.Result run(String program, List<String> arguments) throws IOException {
        var words = new ArrayList<>(List.of(program));
        words.addAll(arguments);
        return Program.run(account.command(words), data.path());
    }

    private CannotStart explained(String what, String output) {
        if (output.contains("No space left on device")
                || output.contains("Check free disk space")) {
            return new CannotStart(
                    "No free disk space in %s: make room and start again.".formatted(data.path()));
        }
        return new CannotStart("%s in %s: %s".formatted(what, data.path(), reason(output)));
    }

    private static String reason(String output) {
        return output.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .findFirst()
                .or(() -> output.lines().reduce((_, line) -> line))
                .orElse("no message");
    }

    private String lastLines() throws IOException {
        return Files.exists(log()) ? Files.readString(log()) : "";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
