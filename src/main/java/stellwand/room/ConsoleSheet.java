package stellwand.room;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.workshop.Wording.Phrase;

/** The run sheet. */
@Component
@Order(30)
class ConsoleSheet implements ConsoleSection {
    record Content(List<Line> lines) {}

    /**
     * A line of the run sheet.
     *
     * @param phase {@code past}, {@code now} or {@code next}; empty on other days, and for what is
     *     still far
     */
    record Line(String at, Phrase title, String phase) {}

    @Override
    public String template() {
        return "room/console/sheet";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        var evening = moment.evening();
        var now = LocalDateTime.ofInstant(moment.now(), evening.zone());
        return new Content(new RunSheet(evening, now).lines(moment.language()));
    }
}
