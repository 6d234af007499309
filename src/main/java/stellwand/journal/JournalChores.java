package stellwand.journal;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import stellwand.database.Chore;

/** Wires the journal's chores. */
@Configuration(proxyBeanMethods = false)
class JournalChores {
    @Bean
    Truth journalTruth() {
        return Truth.of("stream", "event", "content", "command");
    }

    @Bean
    TruthRows truthRows(DataSource source, List<Truth> packages) {
        return new TruthRows(new JdbcTemplate(source), packages);
    }

    @Bean
    Rebuild rebuild(
            PlatformTransactionManager transactions,
            DataSource source,
            JournalTables tables,
            Views views) {
        return new Rebuild(
                new TransactionTemplate(transactions), new JdbcTemplate(source), tables, views);
    }

    @Bean
    Verification verification(PlatformTransactionManager transactions, DataSource source) {
        return new Verification(transactions, new JdbcTemplate(source));
    }

    @Bean
    @DependsOn("chaining")
    Chore verifyHistory(Verification verification) {
        return new VerifyHistory(verification);
    }

    @Bean
    Chore rebuildViews(Rebuild rebuild, Announcements announcements) {
        return new RebuildViews(rebuild, announcements);
    }

    @Bean
    @DependsOn("chaining")
    Chore exportFile(PlatformTransactionManager transactions, TruthRows truth, Erasures erasures) {
        return new ExportFile(new Export(transactions, truth, erasures, JournalBeans.json()));
    }

    @Bean
    Chore importFile(
            PlatformTransactionManager transactions,
            TruthRows truth,
            Erasures erasures,
            Rebuild rebuild,
            Chaining chaining,
            Verification verification,
            Announcements announcements) {
        var reading =
                new Import(
                        new TransactionTemplate(transactions),
                        truth,
                        erasures,
                        rebuild,
                        chaining,
                        verification,
                        JournalBeans.json());
        return new ImportFile(reading, announcements);
    }
}
