package stellwand.intake;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.OtherNode;
import stellwand.database.Chore;
import stellwand.idea.IdeaKind;
import stellwand.intake.retention.TestRetention;

/** Retention says what it did: numbers, of each kind and day. */
class WhatWentByItselfTest extends HouseInTime {
    /** Long after all that other tests have left behind. */
    private static final LocalDate DAY = TODAY.plusDays(20_000);

    @Test
    void it_is_counted_for_whoever_looks_after_data_and_of_nobody() throws Exception {
        roundOn(DAY);
        var letter = letter(IdeaKind.IDEA, mark);
        staff(letter.id(), "setting-aside", "reason", "Die gibt es schon");
        var complaint = came(IdeaKind.COMPLAINT, mark);
        staff(complaint.id(), "setting-aside", "reason", "Wir haben mit ihm gesprochen");
        adviser(came(IdeaKind.PERSONAL, mark), "settling");

        roundOn(DAY.plusDays(180));
        roundOn(DAY.plusDays(365));
        round();

        var page = page("/staff/retention");
        assertThat(page)
                .contains("180 Tage, nachdem sich die Beratung gekümmert hat", "10:00")
                .doesNotContain(mark);
        assertThat(wentOn(page, DAY.plusDays(180)))
                .containsExactly("Texte von persönlichen Anliegen: 1");
        assertThat(wentOn(page, DAY.plusDays(365)))
                .containsExactly("Texte von Beschwerden: 1", "Dateien, die nur das Amt sieht: 1");
        assertThat(page("/staff/start")).contains("/staff/retention");
        assertThat(mvc.get().uri("/staff/retention").header("Cookie", adviser)).hasStatus(403);
    }

    @Test
    void the_privacy_notice_says_the_days_that_are_set() throws Exception {
        assertThat(page("/privacy"))
                .contains("30 Tage nach dem Ende der Veranstaltung", "90 Tage, nachdem es kam")
                .doesNotContain("{p");
    }

    private static List<String> wentOn(String page, LocalDate day) {
        var title = day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
        var lines =
                page.replaceAll("(?s).*<strong>%s</strong>(.*?)</div>.*".formatted(title), "$1");
        return lines.lines()
                .map(it -> it.replaceAll("<[^>]*>", "").strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    @Test
    void rebuilt_from_the_journal_it_is_the_same() throws Exception {
        var matter = came(IdeaKind.PERSONAL, mark);
        adviser(matter, "settling");
        roundOn(TODAY.plusDays(180));
        var before = expiries();

        var rebuild =
                house.getBeansOfType(Chore.class).values().stream()
                        .filter(it -> it.name().equals("rebuild-views"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rebuild.run(List.of())).isZero();

        assertThat(expiries()).isEqualTo(before);
        assertThat(own(matter)).contains("Wir haben den Text am 30.05.2027 von selbst gelöscht");
    }

    private List<String> expiries() {
        return db.sql("select e::text from idea_expiry e order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Another server, at the same moment, on the same database. */
    @Test
    void two_nodes_at_once_do_no_harm() {
        var matters = IntStream.range(0, 12).mapToObj(_ -> came(IdeaKind.PERSONAL, mark)).toList();
        matters.forEach(it -> adviser(it, "settling"));
        move(TODAY.plusDays(180));
        try (var other = OtherNode.beside(house, Time.class)) {
            other.getBean(MovedClock.class).moveTo(TODAY.plusDays(180), "10:00");
            CompletableFuture.allOf(
                            runAsync(this::round), runAsync(() -> TestRetention.round(other)))
                    .join();
            TestRetention.round(other);
        }
        assertThat(isSomewhere(mark)).isFalse();
        for (var it : matters) {
            assertThat(events(it.id())).containsOnlyOnce("idea.erased", "idea.text-expired");
            assertThat(count("select count(*) from idea_expiry where idea = ?", it.id())).isOne();
        }
    }
}
