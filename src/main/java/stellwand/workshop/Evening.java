package stellwand.workshop;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** An evening as it stands now, with its words. */
public record Evening(
        WorkshopId id,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        int participants,
        Wording title,
        Wording place,
        List<Wording> inviting,
        List<ThemeTable> tables,
        List<AgendaItem> agenda) {

    public Evening {
        inviting = List.copyOf(inviting);
        tables = List.copyOf(tables);
        agenda = List.copyOf(agenda);
    }

    /** A place with a question. */
    public record ThemeTable(
            TableId id, int position, Wording title, Wording question, List<Wording> examples) {
        public ThemeTable {
            examples = List.copyOf(examples);
        }

        /** A for the first: what is called across the hall. */
        public String letter() {
            return String.valueOf((char) ('A' + position - 1));
        }
    }

    /** A line of the agenda. */
    public record AgendaItem(
            AgendaItemId id, int position, LocalTime at, AgendaKind kind, Wording title) {}

    /** An evening in a list. */
    public record Line(WorkshopId id, LocalDateTime start, Wording title) {}
}
