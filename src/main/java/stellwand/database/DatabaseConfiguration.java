package stellwand.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The house's database. Spring closes in reverse: the web server, the pool, PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final Set<MigrationState> FROM_THE_FUTURE =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private static final int WAIT_FOR_CONNECTION_MS = 10_000;

    /**
     * An acknowledged event survives a power cut, also where the operator's default is laxer. A
     * stricter one stays.
     */
    private static final String WAIT_FOR_THE_DISK =
            "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";

    @Bean(destroyMethod = "close")
    Postgres postgres(
            @Value("${stellwand.database.url:}") String url,
            @Value("${stellwand.data.dir}") Path data,
            @Value("${stellwand.database.shared:false}") boolean shared) {
        if (!url.isBlank()) {
            return OperatorsPostgres.checked(DatabaseUrl.parse(url));
        }
        return shared ? EmbeddedPostgres.shared(data) : EmbeddedPostgres.alone(data);
    }

    @Bean
    HikariDataSource dataSource(
            Postgres postgres, @Value("${stellwand.database.connections}") int connections) {
        var address = postgres.address();
        var pool = new HikariDataSource();
        pool.setPoolName("stellwand");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.addDataSourceProperty("logServerErrorDetail", "false"); // it quotes what people wrote
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(WAIT_FOR_CONNECTION_MS);
        pool.setConnectionInitSql(WAIT_FOR_THE_DISK);
        return pool;
    }

    @Bean
    FlywayMigrationStrategy migrateUnlessFromTheFuture() {
        return flyway -> {
            refuseFuture(flyway);
            flyway.migrate();
        };
    }

    private static void refuseFuture(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(DatabaseConfiguration::isFromTheFuture)
                .findFirst()
                .ifPresent(migration -> {
                    throw new CannotStart(
                            "The database was written by a newer Stellwand (migration %s %s): start that one."
                                    .formatted(migration.getVersion(), migration.getDescription()));
                });
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return FROM_THE_FUTURE.contains(migration.getState());
    }
}
