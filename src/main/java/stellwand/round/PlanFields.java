package stellwand.round;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import stellwand.web.Language;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.Wording.Phrase;

/**
 * The fields in which a round is planned, or planned anew, filled.
 *
 * @param words the task in the organiser's own words, in every language of the house
 */
record PlanFields(
        Task task,
        List<Words> words,
        int minutes,
        List<Choice> tables,
        Seating seating,
        boolean moving) {

    private static final int USUAL_MINUTES = 25;

    record Words(Language language, String text) {}

    /** A table that may take part. */
    record Choice(UUID table, String letter, Phrase title, boolean chosen) {}

    /** For a new round: as most of them are. */
    static PlanFields blank(Evening evening, String reader) {
        var all = evening.tables().stream().map(Evening.ThemeTable::id).collect(toSet());
        return new PlanFields(
                Task.CHALLENGES,
                words(Wording.of(List.of())),
                USUAL_MINUTES,
                choices(evening, all, reader),
                Seating.FREE,
                true);
    }

    static PlanFields of(RoundRow round, Evening evening, String reader) {
        var held = round.tables().stream().map(RoundRow.Held::table).collect(toSet());
        return new PlanFields(
                round.task(),
                words(round.wording()),
                round.minutes(),
                choices(evening, held, reader),
                round.seating(),
                round.moving());
    }

    private static List<Words> words(Wording wording) {
        return List.of(Language.values()).stream()
                .map(language -> new Words(language, text(wording, language)))
                .toList();
    }

    private static String text(Wording wording, Language language) {
        var said = wording.byLanguage().get(language.tag());
        return said == null ? "" : said.text();
    }

    private static List<Choice> choices(Evening evening, Set<TableId> held, String reader) {
        return evening.tables().stream()
                .map(table ->
                        new Choice(
                                table.id().id(),
                                table.letter(),
                                table.title().in(reader),
                                held.contains(table.id())))
                .toList();
    }

    /** All that may be chosen, in their order. */
    public Task[] tasks() {
        return Task.values();
    }

    public Seating[] seatings() {
        return Seating.values();
    }

    public int mostLetters() {
        return RoundRules.TASK_LIMIT;
    }
}
