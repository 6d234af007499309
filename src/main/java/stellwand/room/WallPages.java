package stellwand.room;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage;
import stellwand.board.Hanging;
import stellwand.board.Looks;
import stellwand.people.Caller;
import stellwand.stage.Stage;
import stellwand.stage.WallView;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** The pages of the projectors. */
@Component
class WallPages {
    private final Stage stage;
    private final Screens screens;
    private final Looks looks;
    private final WallRounds rounds;
    private final WallDoors doors;

    WallPages(Stage stage, Screens screens, Looks looks, WallRounds rounds, WallDoors doors) {
        this.stage = stage;
        this.screens = screens;
        this.looks = looks;
        this.rounds = rounds;
        this.doors = doors;
    }

    /** What the console has switched the walls to. */
    WallPage switched(Caller caller, WorkshopId workshop) {
        var now = stage.now(workshop);
        var view = now.view();
        return new Drawing(caller, workshop, now.seq(), view.written()).of(view);
    }

    /** Whatever the console switches to: pinned to one view by hand. */
    WallPage pinned(Caller caller, WorkshopId workshop, WallView view) {
        return new Drawing(caller, workshop, stage.now(workshop).seq(), null).of(view);
    }

    /** All that it shows is looked up after {@code seq}: the feed goes on there. */
    private final class Drawing {
        private final Evening evening;
        private final Screen screen;
        private final String language;
        private final @Nullable String view;

        Drawing(Caller caller, WorkshopId workshop, long seq, @Nullable String view) {
            this.evening = screens.evening(workshop);
            this.language = Language.of(caller.locale()).tag();
            this.screen = screens.onTheWall(workshop, seq, language);
            this.view = view;
        }

        /** Once the evening is over there is nothing to count down and nobody to let in. */
        WallPage of(WallView wanted) {
            var title = evening.title().in(language);
            return switch (wanted) {
                case WallView.Boards() -> boards();
                case WallView.Countdown() when screen.isOver() -> boards();
                case WallView.Code() when screen.isOver() -> boards();
                case WallView.Board(var table) -> board(table);
                case WallView.Countdown() -> countdown();
                case WallView.Code() -> new WallPage.Code(screen, view, title, doors.of(evening));
                case WallView.Announcement() ->
                        new WallPage.Announcement(
                                screen, view, title, evening.title().phrases().toList());
            };
        }

        private WallPage boards() {
            var hanging = looks.at(evening.id());
            return new WallPage.Boards(
                    screen,
                    view,
                    evening.title().in(language),
                    doors.of(evening),
                    evening.tables().stream().map(table -> glance(table, hanging)).toList());
        }

        private WallPage board(TableId table) {
            var hanging = looks.at(evening.id());
            return evening.tables().stream()
                    .filter(it -> it.id().equals(table))
                    .findFirst()
                    .map(it ->
                            new WallPage.Board(
                                    screen,
                                    view,
                                    glance(it, hanging),
                                    hanging.headingsAt(table),
                                    CardOnPage.blanks()))
                    .orElseThrow(() -> new RefusedException(Refusal.TABLE_IS_UNKNOWN));
        }

        private WallPage countdown() {
            var open = rounds.open(evening, language).orElse(null);
            var next = open == null ? rounds.next(evening, language).orElse(null) : null;
            return new WallPage.Countdown(screen, view, evening.title().in(language), open, next);
        }

        private WallPage.Glance glance(Evening.ThemeTable table, Hanging hanging) {
            return new WallPage.Glance(
                    table.id().id(),
                    table.letter(),
                    table.title().in(language),
                    hanging.at(table.id()));
        }
    }
}
