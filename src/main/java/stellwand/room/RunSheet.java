package stellwand.room;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import stellwand.workshop.Evening;

/** The agenda against the clock of the hall: what is now, and what comes next. */
record RunSheet(Evening evening, LocalDateTime now) {

    List<ConsoleSheet.Line> lines(String language) {
        var agenda = evening.agenda();
        return IntStream.range(0, agenda.size())
                .mapToObj(n ->
                        new ConsoleSheet.Line(
                                agenda.get(n).at().toString(),
                                agenda.get(n).title().in(language),
                                phase(n)))
                .toList();
    }

    /** On other days there is no now: an evening is prepared, or looked at again. */
    private String phase(int line) {
        if (!now.toLocalDate().equals(evening.start().toLocalDate())) return "";
        int current = current();
        if (line < current) return "past";
        if (line == current) return "now";
        return line == current + 1 ? "next" : "";
    }

    /** The last line that has begun; -1 before the first. */
    private int current() {
        return (int)
                        evening.agenda().stream()
                                .takeWhile(item -> !item.at().isAfter(now.toLocalTime()))
                                .count()
                - 1;
    }
}
