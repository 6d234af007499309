package stellwand.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.database.CannotStart;
import tools.jackson.databind.json.JsonMapper;

/** Wires the journal. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JournalBeans {

    /** Event JSON is for good, so it does not follow what the web's mapper is set to. */
    static JsonMapper json() {
        return JsonMapper.builder().build();
    }

    @Bean
    EventTypes eventTypes(List<EventNames<?>> names) {
        return new EventTypes(json(), names);
    }

    @Bean
    JournalTables journalTables(DataSource source, EventTypes types) {
        return new JournalTables(new JdbcTemplate(source), types, json());
    }

    @Bean
    ContentTable contentTable(DataSource source, SecureRandom random) {
        return new ContentTable(new JdbcTemplate(source), random);
    }

    @Bean
    Views views(List<View> views) {
        return new Views(views);
    }

    @Bean
    Announcements announcements(DataSource source) {
        return new Announcements(new JdbcTemplate(source));
    }

    /** Beside an operator's own database the file lies wherever that database's backups do not. */
    @Bean(initMethod = "reconcile")
    @DependsOnDatabaseInitialization
    Erasures erasures(
            ContentTable contents,
            List<Forgetting> others,
            @Value("${stellwand.erasures.file:${stellwand.data.dir}/erasures.log}") Path file) {
        return new Erasures(contents, new ErasureLog(file), others);
    }

    @Bean(initMethod = "all")
    @DependsOnDatabaseInitialization
    Chaining chaining(PlatformTransactionManager transactions, DataSource source) {
        return new Chaining(new TransactionTemplate(transactions), new JdbcTemplate(source));
    }

    @Bean
    Store store(
            PlatformTransactionManager transactions,
            JournalTables tables,
            ContentTable contents,
            Views views,
            Announcements announcements,
            Erasures erasures,
            Chaining chaining) {
        return new Store(
                new TransactionTemplate(transactions),
                tables,
                contents,
                views,
                announcements,
                erasures,
                chaining);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Streams streams(
            JournalTables tables,
            Store store,
            ContentTable contents,
            List<Fold<?>> folds,
            List<Rendering> renderings,
            Clock clock) {
        refuseTheFuture(tables);
        return new Streams(tables, store, folds, new Screens(renderings, contents, json()), clock);
    }

    private static void refuseTheFuture(JournalTables tables) {
        var unknown = tables.unknownTypes();
        if (!unknown.isEmpty()) {
            throw new CannotStart(
                    "The journal was written by a newer Stellwand (it knows \"%s\"): start that one."
                            .formatted(unknown.getFirst()));
        }
    }

    @Bean
    Journal journal(Streams streams, Store store) {
        return new StoredJournal(streams, store);
    }

    @Bean
    History history(DataSource source) {
        return new HistoryTable(new JdbcTemplate(source))::at;
    }

    @Bean
    LiveFeed feed(
            Streams streams,
            Clock clock,
            @Value("${stellwand.limits.streams-per-session:30}") int mostOfOne) {
        return new LiveFeed(streams, json(), clock, mostOfOne);
    }

    @Bean(initMethod = "listen")
    Neighbours neighbours(DataSource source, Streams streams, LiveFeed feed) {
        return new Neighbours(source, streams, feed, Duration.ofSeconds(1));
    }

    @Bean
    WebServerFactoryCustomizer<JettyServletWebServerFactory> eventStreams(
            LiveFeed feed, ObjectProvider<Admission.Gate> gate) {
        return factory ->
                factory.addServerCustomizers(
                        server -> putInFront(server, feed, gate.getIfAvailable()));
    }

    private static void putInFront(Server server, LiveFeed feed, Admission.@Nullable Gate gate) {
        if (gate != null) {
            server.setHandler(new EventStreamHandler(server.getHandler(), feed, gate));
        }
    }
}
