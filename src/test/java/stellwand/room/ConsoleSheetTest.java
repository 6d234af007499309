package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.workshop.TheEvening.BERLIN;
import static stellwand.workshop.TheEvening.GREETING;
import static stellwand.workshop.TheEvening.WORKSHOP;
import static stellwand.workshop.TheEvening.id;
import static stellwand.workshop.TheEvening.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import stellwand.board.Hanging;
import stellwand.floor.AgendaEvent.AgendaItemBegun;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.workshop.AgendaItemId;
import stellwand.workshop.AgendaKind;
import stellwand.workshop.Evening;
import stellwand.workshop.Evening.AgendaItem;

/** Greeting at six, the plenary at half past eight, which nobody presses, over at nine. */
class ConsoleSheetTest {
    private static final AgendaItemId PLENARY = new AgendaItemId(id("plenary"));
    private static final Instant NINE = Instant.parse("2017-09-14T19:00:00Z");
    private static final Instant TWENTY_PAST_NINE = NINE.plus(Duration.ofMinutes(20));
    private static final Event GREETED =
            new AgendaItemBegun(GREETING, Instant.parse("2017-09-14T16:00:00Z"));

    @Test
    void what_takes_longer_than_planned_makes_the_evening_later() {
        var sheet = sheetAt(TWENTY_PAST_NINE, GREETED);

        assertThat(sheet.lateMinutes()).isEqualTo(50);
        assertThat(sheet.endsAt()).isEqualTo("21:50");
    }

    @Test
    void an_evening_that_is_over_is_late_no_more_however_long_the_console_stays_open() {
        var sheet = sheetAt(TWENTY_PAST_NINE, GREETED, new EveningEnded(NINE));

        assertThat(sheet.lateMinutes()).isZero();
        assertThat(sheet.endsAt()).isNull();
    }

    private static ConsoleSheet.Content sheetAt(Instant now, Event... events) {
        var nothing = new Hanging(0, List.of(), List.of(), List.of(), List.of());
        return new ConsoleSheet()
                .content(
                        new ConsoleMoment(
                                evening(), Given.given(events), nothing, List.of(), now, "de"));
    }

    private static Evening evening() {
        return new Evening(
                WORKSHOP,
                LocalDateTime.parse("2017-09-14T18:00"),
                LocalDateTime.parse("2017-09-14T21:00"),
                BERLIN,
                42,
                words("Neues Amt"),
                words("Bürgersaal"),
                List.of(words("Integrationsrat")),
                List.of(),
                List.of(
                        new AgendaItem(
                                GREETING,
                                1,
                                LocalTime.of(18, 0),
                                AgendaKind.GREETING,
                                words("Begrüßung")),
                        new AgendaItem(
                                PLENARY,
                                2,
                                LocalTime.of(20, 30),
                                AgendaKind.PLENARY,
                                words("Plenum"))));
    }
}
