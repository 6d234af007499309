package stellwand.workshop;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import stellwand.journal.Written;

/** An evening as it is planned, before it is prepared. */
public record Plan(
        Wording title,
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        Wording place,
        List<Wording> inviting,
        List<ThemeTable> tables,
        List<AgendaItem> agenda) {

    public Plan {
        inviting = List.copyOf(inviting);
        tables = List.copyOf(tables);
        agenda = List.copyOf(agenda);
    }

    /** A theme table as it is planned. */
    public record ThemeTable(TableId id, Wording title, Wording question, List<Wording> examples) {
        public ThemeTable {
            examples = List.copyOf(examples);
        }

        Stream<Written> written() {
            return Stream.concat(Stream.of(title, question), examples.stream())
                    .flatMap(Wording::written);
        }
    }

    /** A line of the agenda as it is planned. */
    public record AgendaItem(AgendaItemId id, LocalTime at, AgendaKind kind, Wording title) {}

    Stream<Written> written() {
        return Stream.of(
                        Stream.of(title, place).flatMap(Wording::written),
                        inviting.stream().flatMap(Wording::written),
                        tables.stream().flatMap(ThemeTable::written),
                        agenda.stream().flatMap(item -> item.title().written()))
                .flatMap(all -> all);
    }
}
