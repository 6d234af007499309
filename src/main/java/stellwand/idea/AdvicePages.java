package stellwand.idea;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.workday.WorkingDays;

/** Puts together the adviser's desk. */
@Component
class AdvicePages {
    private static final int MOST = 100;
    private static final int MOST_SETTLED = 10;

    private final Matters matters;
    private final IdeaLines lines;
    private final WorkingDays days;
    private final Clock clock;

    AdvicePages(Matters matters, IdeaLines lines, WorkingDays days, Clock clock) {
        this.matters = matters;
        this.lines = lines;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param id of the wishes that the buttons send: each has a path of its own
     */
    record Desk(UUID id, List<Matter> waiting, List<IdeaLine> settled) {

        /** What it may be instead. */
        public List<IdeaKind> kinds() {
            return List.of(IdeaKind.IDEA, IdeaKind.REMARK, IdeaKind.QUESTION, IdeaKind.COMPLAINT);
        }
    }

    /**
     * @param due the working day after it came: until then somebody takes care of it
     */
    record Matter(IdeaLine idea, String due, boolean overdue) {}

    Desk desk(Locale locale) {
        return new Desk(
                UUID.randomUUID(),
                matters.waiting(MOST).stream().map(row -> matter(row, locale)).toList(),
                lines.of(matters.settled(MOST_SETTLED), locale));
    }

    private Matter matter(IdeaRow row, Locale locale) {
        var due = days.after(WorkingDays.dayOf(row.receivedAt()), 1);
        var line = lines.of(List.of(row), locale).getFirst();
        return new Matter(line, day(due, locale), due.isBefore(today()));
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).localizedBy(locale).format(day);
    }
}
