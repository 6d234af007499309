package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the house cannot start it says why, in one line, and what to do. */
class RefusalTest {
    @TempDir Path room;

    @Test
    void of_a_second_server_in_the_same_data_directory() throws IOException {
        var home = Homes.furnished(room.resolve("data"));
        var first = Occupant.of(home);
        var second = Occupant.of(home);

        assertThat(first.firstLine()).isEqualTo("in");
        assertThat(second.firstLine())
                .isEqualTo(
                        "The data directory %s is in use by another Stellwand (process %d): stop it, or choose another with --data."
                                .formatted(home.toRealPath(), first.process().pid()));
        first.leave();
    }

    @Test
    void of_data_from_another_postgresql() throws IOException {
        var home = Homes.furnished(room.resolve("data"));
        Files.writeString(
                Files.createDirectory(home.resolve("postgres")).resolve("PG_VERSION"), "19\n");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.alone(home))
                .withMessageContaining("was written by PostgreSQL 19, this Stellwand brings 18");
    }

    @Test
    void of_a_place_where_nothing_can_be_created() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EmbeddedPostgres.alone(Path.of("/proc/stellwand")))
                .withMessageStartingWith("The data directory /proc/stellwand cannot be created: ");
    }

    @Test
    void of_a_disk_without_enough_room() throws IOException {
        var disk = smallDisk("100m");
        try {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> EmbeddedPostgres.alone(disk))
                    .withMessageMatching(
                            "Not enough free disk space in .*: \\d+ MiB are left, 300 MiB are needed\\.");
        } finally {
            Program.run(List.of("umount", disk.toString()), room);
        }
    }

    @Test
    void of_a_disk_that_fills_while_the_cluster_is_created() throws IOException {
        var disk = smallDisk("20m");
        try {
            var data = DataDirectory.at(Homes.furnished(disk));
            var cluster =
                    new Cluster(
                            data,
                            Binaries.unpackedIn(data.path()),
                            Account.here(),
                            Cluster.Durability.SURVIVES_POWER_CUTS);

            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(cluster::create)
                    .withMessage(
                            "No free disk space in %s: make room and start again."
                                    .formatted(data.path()));
        } finally {
            Program.run(List.of("umount", disk.toString()), room);
        }
    }

    private Path smallDisk(String size) throws IOException {
        var disk = Files.createDirectory(room.resolve("disk"));
        var mount = List.of("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString());
        assumeTrue(Program.run(mount, room).succeeded(), "only root may mount a small disk");
        return disk;
    }
}
