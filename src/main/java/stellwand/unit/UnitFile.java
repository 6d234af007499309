package stellwand.unit;

import static stellwand.unit.Refusal.COLUMN_IS_UNKNOWN;
import static stellwand.unit.Refusal.FILE_HAS_NO_COLUMNS;
import static stellwand.unit.Refusal.KEY_IS_THERE_TWICE;
import static stellwand.unit.Refusal.LINE_IS_BROKEN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.web.Csv;
import stellwand.web.CsvTable;
import stellwand.web.Language;

/**
 * Units as a table, to and fro: what was written is read again without a change.
 *
 * @param mistakes if there are any, the lines are not to be used
 */
record UnitFile(List<FileLine> lines, List<Mistake> mistakes) {
    private static final int FIRST = 1;

    UnitFile {
        lines = List.copyOf(lines);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * @param staff accounts by mail address
     */
    static UnitFile read(String file, Map<String, UUID> staff) {
        return CsvTable.read(file)
                .map(table -> read(table, staff))
                .orElseGet(() -> broken(List.of(new Mistake(FIRST, "", LINE_IS_BROKEN))));
    }

    private static UnitFile broken(List<Mistake> mistakes) {
        return new UnitFile(List.of(), mistakes);
    }

    private static UnitFile read(CsvTable table, Map<String, UUID> staff) {
        var wrong = wrongColumns(table.columns());
        if (!wrong.isEmpty()) return broken(wrong);
        var mistakes = new ArrayList<Mistake>();
        var lines = new ArrayList<FileLine>();
        var keys = new HashSet<UnitId>();
        for (var row : table.lines()) {
            var line = new LineReader(row, staff, mistakes::add).read();
            lines.add(line);
            if (!keys.add(line.draft().unit())) {
                mistakes.add(new Mistake(row.number(), UnitColumn.ID, KEY_IS_THERE_TWICE));
            }
        }
        return new UnitFile(lines, mistakes);
    }

    private static List<Mistake> wrongColumns(List<String> columns) {
        var name = UnitColumn.of(UnitText.NAME, Language.GERMAN);
        if (!columns.containsAll(List.of(UnitColumn.ID, name))) {
            return List.of(new Mistake(FIRST, "", FILE_HAS_NO_COLUMNS));
        }
        return columns.stream()
                .filter(column -> !column.isEmpty() && !UnitColumn.all().contains(column))
                .map(column -> new Mistake(FIRST, column, COLUMN_IS_UNKNOWN))
                .toList();
    }

    /**
     * @param staff mail addresses by account
     */
    static String write(
            List<Unit> units,
            Map<UnitId, UnitMail> mails,
            Map<UnitId, Map<UUID, Post>> posts,
            Map<UUID, String> staff,
            @Nullable String separator) {
        return Csv.of(
                UnitColumn.all().toArray(String[]::new),
                separator,
                rows -> {
                    for (var unit : units) {
                        var mail = Optional.ofNullable(mails.get(unit.id()));
                        var there = posts.getOrDefault(unit.id(), Map.of());
                        rows.printRecord(LineWriter.cells(unit, mail, there, staff));
                    }
                });
    }
}
