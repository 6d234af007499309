package stellwand.room;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.stage.Stage;
import stellwand.stage.WallSwitch;

/** What the walls show, and what else they could. */
@Component
@Order(35)
class ConsoleWalls implements ConsoleSection {
    private final Stage stage;

    ConsoleWalls(Stage stage) {
        this.stage = stage;
    }

    @Override
    public String template() {
        return "stage/switch";
    }

    @Override
    public WallSwitch content(ConsoleMoment moment) {
        var evening = moment.evening();
        return WallSwitch.of(stage.now(evening.id()).view(), evening, moment.language());
    }
}
