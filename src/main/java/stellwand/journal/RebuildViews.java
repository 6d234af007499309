package stellwand.journal;

import java.util.List;
import stellwand.database.Chore;

/** {@code stellwand rebuild-views}, also beside a running server. */
final class RebuildViews implements Chore {
    private final Rebuild rebuild;
    private final Announcements announcements;

    RebuildViews(Rebuild rebuild, Announcements announcements) {
        this.rebuild = rebuild;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "rebuild-views";
    }

    @Override
    public int run(List<String> arguments) {
        rebuild.all();
        announcements.rebuilt();
        return 0;
    }
}
