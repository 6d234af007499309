package stellwand.stage;

import java.util.List;
import java.util.stream.Stream;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording.Phrase;

/** The console's row of buttons: what walls can show, and what they show now. */
public record WallSwitch(List<View> views, List<Board> boards) {

    /**
     * @param view as it is posted, and the end of its message key
     */
    public record View(String view, boolean on) {}

    public record Board(String view, String letter, Phrase title, boolean on) {}

    public static WallSwitch of(WallView now, Evening evening, String language) {
        return new WallSwitch(
                Stream.of(
                                new WallView.Boards(),
                                new WallView.Countdown(),
                                new WallView.Announcement(),
                                new WallView.Code())
                        .map(view -> new View(view.written(), view.equals(now)))
                        .toList(),
                evening.tables().stream().map(table -> board(now, table, language)).toList());
    }

    private static Board board(WallView now, Evening.ThemeTable table, String language) {
        var view = new WallView.Board(table.id());
        return new Board(
                view.written(), table.letter(), table.title().in(language), view.equals(now));
    }
}
