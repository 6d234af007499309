package stellwand.room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many are here, how many places each table has, and whether people may move. */
@Component
@Order(50)
class ConsoleSeats implements ConsoleSection {
    record Content(int participants, int places, boolean moving) {}

    @Override
    public String template() {
        return "room/console/seats";
    }

    @Override
    public Content content(ConsoleMoment moment) {
        return new Content(
                moment.evening().participants(),
                moment.floor().places(),
                moment.floor().mayMove(moment.rounds()));
    }
}
