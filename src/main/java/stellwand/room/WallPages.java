package stellwand.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage;
import stellwand.board.Hanging;
import stellwand.board.Looks;
import stellwand.people.Caller;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** The pages of the projectors. */
@Component
class WallPages {
    private final Workshops workshops;
    private final Looks looks;
    private final Screens screens;
    private final Doorplate doorplate;
    private final MessageSource messages;

    WallPages(
            Workshops workshops,
            Looks looks,
            Screens screens,
            Doorplate doorplate,
            MessageSource messages) {
        this.workshops = workshops;
        this.looks = looks;
        this.screens = screens;
        this.doorplate = doorplate;
        this.messages = messages;
    }

    WallPage wall(Caller caller, WorkshopId workshop) {
        var evening = screens.evening(workshop);
        var language = Language.of(caller.locale()).tag();
        var hanging = looks.at(workshop);
        return new WallPage(
                screens.onTheWall(workshop, hanging.seq(), language),
                evening.title().in(language),
                way(workshop).orElse(null),
                invitations(),
                evening.participants(),
                evening.tables().stream().map(table -> glance(table, language, hanging)).toList());
    }

    /** Those in the hall read different languages, and all look at the same wall. */
    private List<Phrase> invitations() {
        return Arrays.stream(Language.values()).map(this::invitation).toList();
    }

    private Phrase invitation(Language language) {
        var words = messages.getMessage("room.wall.join", null, language.locale());
        return new Phrase(language.tag(), words);
    }

    private Optional<WallPage.Way> way(WorkshopId workshop) {
        return workshops
                .entrance(workshop)
                .filter(entrance -> Reception.shut(entrance).isEmpty())
                .map(entrance -> new WallPage.Way(entrance.code().letters(), doorplate.typed()));
    }

    WallBoardPage board(Caller caller, WorkshopId workshop, TableId table) {
        var language = Language.of(caller.locale()).tag();
        var hanging = looks.at(workshop);
        return screens.evening(workshop).tables().stream()
                .filter(it -> it.id().equals(table))
                .findFirst()
                .map(it ->
                        new WallBoardPage(
                                screens.onTheWall(workshop, hanging.seq(), language),
                                glance(it, language, hanging),
                                hanging.headingsAt(table),
                                CardOnPage.blanks()))
                .orElseThrow(() -> new RefusedException(Refusal.TABLE_IS_UNKNOWN));
    }

    private static WallPage.Glance glance(
            Evening.ThemeTable table, String language, Hanging hanging) {
        return new WallPage.Glance(
                table.id().id(),
                table.letter(),
                table.title().in(language),
                hanging.at(table.id()));
    }
}
