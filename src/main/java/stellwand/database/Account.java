package stellwand.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who runs PostgreSQL's programs. They refuse root, so for root they run in a user namespace where
 * root is nobody (files stay where and whose they are); where containers forbid that, as the real
 * user nobody.
 */
enum Account {
    OURS(""),
    NAMESPACE("unshare --user --"),
    NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups --");

    private static final Set<String> RUNS_FOR_ROOT = Set.of("root", "nobody");

    private final String prefix;

    Account(String prefix) {
        this.prefix = prefix;
    }

    static Account here() {
        if (!isRoot()) {
            return OURS;
        }
        return Stream.of(NAMESPACE, NOBODY)
                .filter(Account::works)
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart(
                                "PostgreSQL does not run as root, and neither unshare nor setpriv works here: start as an ordinary user."));
    }

    List<String> command(List<String> words) {
        return Stream.concat(
                        prefix.lines().flatMap(line -> Stream.of(line.split(" "))), words.stream())
                .toList();
    }

    /**
     * What PostgreSQL must own before its programs start; root's earlier start may have been
     * another way.
     */
    void give(Path path) throws IOException {
        var owner = Files.getOwner(path).getName();
        if (this == OURS || owner.equals(owner())) {
            return;
        }
        if (!RUNS_FOR_ROOT.contains(owner)) {
            throw new CannotStart(
                    "%s belongs to %s: start as %s, not as root.".formatted(path, owner, owner));
        }
        var next =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner());
        try (var paths = Files.walk(path)) {
            for (var each : paths.toList()) {
                Files.setAttribute(each, "posix:owner", next, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private String owner() {
        return this == NOBODY ? "nobody" : "root";
    }

    private static boolean isRoot() {
        try {
            var self = Path.of("/proc/self");
            return Files.exists(self)
                    && Integer.valueOf(0)
                            .equals(
                                    Files.getAttribute(
                                            self, "unix:uid", LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean works() {
        try {
            return Program.run(command(List.of("true")), Path.of("/")).succeeded();
        } catch (IOException e) {
            return false;
        }
    }
}
