package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static stellwand.database.EmbeddedPostgresTest.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {
    @TempDir Path room;

    @Test
    void an_ordinary_user_needs_no_detour() throws IOException {
        assumeTrue(
                Account.here() == Account.NAMESPACE,
                "seen by pretending not to be root, which only root can");
        var home = Homes.furnished(room.resolve("data"));

        var ordinary = Occupant.of(home, "unshare", "--user", "--");

        assertThat(ordinary.firstLine()).isEqualTo("in");
        ordinary.leave();
    }

    @Test
    void root_where_namespaces_are_forbidden_hands_the_cluster_to_nobody() throws IOException {
        assumeTrue(Account.here() != Account.OURS, "only root can become nobody");
        Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwxr-xr-x"));
        var home = room.resolve("data");

        try (var postgres =
                EmbeddedPostgres.alone(
                        home, Account.NOBODY, Cluster.Durability.SURVIVES_POWER_CUTS)) {
            assertThat(client(postgres.address()).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
            assertThat(Files.getOwner(home.resolve("postgres")).getName()).isEqualTo("nobody");
        }
    }
}
