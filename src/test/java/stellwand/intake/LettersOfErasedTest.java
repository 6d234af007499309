package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Words are erased: no letter that quotes them goes out, whenever it was written and by whom. */
@TestPropertySource(properties = "stellwand.database.connections=6")
class LettersOfErasedTest extends HouseWithAnswers {
    private final String name = "Frau Xanthippe " + UUID.randomUUID();

    @Test
    void a_letter_that_waits_is_known_by_what_it_tells_whatever_the_time_on_its_server() {
        var idea = answeredByMail();
        tell();
        db.sql("update contact_letter set sent_at = sent_at + interval '1 hour' where about = :id")
                .param("id", idea)
                .update();

        erases(idea, text(idea));

        assertThat(lettersTo(mail(idea))).noneMatch(it -> it.contains(name));
    }

    @Test
    void a_letter_that_is_being_written_meanwhile_is_taken_back_too() throws Exception {
        var idea = answeredByMail();
        var text = text(idea);
        try (var office = Executors.newSingleThreadExecutor()) {
            var erasing = new AtomicReference<@Nullable Future<MvcTestResult>>();
            new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(_ -> {
                        tell();
                        assertThat(lettersTo(mail(idea))).last().asString().contains(name);
                        var erases = office.submit(() -> erases(idea, text));
                        while (!erases.isDone() && !somebodyWaitsForUs()) Thread.onSpinWait();
                        erasing.set(erases);
                    });
            assertThat(Objects.requireNonNull(erasing.get()).get()).hasStatus(302);
        }

        assertThat(lettersTo(mail(idea))).noneMatch(it -> it.contains(name));
        tell();
        assertThat(lettersTo(mail(idea)))
                .noneMatch(it -> it.contains(name))
                .last()
                .asString()
                .contains("Beantwortet – umsetzbar", "Worte gelöscht");
    }

    /** For what this transaction holds. */
    private boolean somebodyWaitsForUs() {
        return db.sql(
                        """
                        select exists (
                            select from pg_locks
                            where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))
                        """)
                .query(Boolean.class)
                .single();
    }

    private UUID answeredByMail() {
        var idea = mailed(words);
        staff(idea, "sighting");
        answers(idea, "FEASIBLE", name + " macht das.");
        return idea;
    }

    private UUID text(UUID idea) {
        return db.sql("select id from content where stream = :idea and text like :words")
                .param("idea", idea)
                .param("words", name + "%")
                .query(UUID.class)
                .single();
    }

    private MvcTestResult erases(UUID idea, UUID text) {
        var typed = Map.of("words", text.toString(), "why", "Ein Mensch war beim Namen genannt.");
        return says(organiser, idea, "erasure", typed);
    }

    private void tell() {
        house.getBean(News.class).tell(Instant.EPOCH, Instant.now().plusSeconds(60));
    }
}
