package stellwand.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The PostgreSQL in the data directory. Whoever holds the lock starts and stops it; others, like a
 * chore beside a running server, are guests.
 */
public final class EmbeddedPostgres implements Postgres {
    static final String SUPERUSER = "postgres";
    static final String HOUSE = "stellwand";

    private final DataDirectory data;
    private final Postmaster postmaster;
    private final Farewell farewell;

    private EmbeddedPostgres(DataDirectory data, Postmaster postmaster, Farewell farewell) {
        this.data = data;
        this.postmaster = postmaster;
        this.farewell = farewell;
    }

    /** For a server: alone, or not at all. */
    public static EmbeddedPostgres alone(Path directory) {
        return alone(directory, Account.here(), Cluster.Durability.SURVIVES_POWER_CUTS);
    }

    static EmbeddedPostgres alone(Path directory, Account account, Cluster.Durability durability) {
        var data = DataDirectory.at(directory);
        try {
            var lock = Lock.on(data.lock()).orElseThrow(data::inUse);
            return owning(lock, data, account, durability);
        } catch (IOException e) {
            throw data.unusable(e);
        }
    }

    /** For a chore: beside a running server if there is one. */
    public static EmbeddedPostgres shared(Path directory) {
        var data = DataDirectory.at(directory);
        try {
            var lock = Lock.on(data.lock());
            return lock.isPresent()
                    ? owning(
                            lock.get(),
                            data,
                            Account.here(),
                            Cluster.Durability.SURVIVES_POWER_CUTS)
                    : visiting(data);
        } catch (IOException e) {
            throw data.unusable(e);
        }
    }

    private static EmbeddedPostgres owning(
            Lock lock, DataDirectory data, Account account, Cluster.Durability durability)
            throws IOException {
        try {
            data.requireFreeSpace();
            var cluster = new Cluster(data, Binaries.unpackedIn(data.path()), account, durability);
            cluster.create();
            var postmaster = cluster.start();
            var watch = new Watch(cluster, postmaster.port());
            var postgres =
                    new EmbeddedPostgres(data, postmaster, () -> leave(watch, cluster, lock));
            Furnishing.of(postgres.superuser("postgres"), data.password());
            watch.begin();
            return postgres;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void leave(Watch watch, Cluster cluster, Lock lock) throws IOException {
        try (lock) {
            watch.close();
            cluster.stop();
        }
    }

    private static EmbeddedPostgres visiting(DataDirectory data) throws IOException {
        var postmaster =
                Postmaster.of(data.cluster()).filter(Postmaster::ready).orElseThrow(data::inUse);
        return new EmbeddedPostgres(data, postmaster, () -> {});
    }

    @Override
    public Address address() {
        return address(HOUSE, HOUSE);
    }

    /** The operator's own, above the house's. */
    Address superuser(String database) {
        return address(database, SUPERUSER);
    }

    private Address address(String database, String user) {
        try {
            return Address.local(postmaster.port(), database, user, data.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the last connection: stops what we started, leaves what we visited. */
    @Override
    public void close() {
        try {
            farewell.say();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Farewell {
        void say() throws IOException;
    }
}
