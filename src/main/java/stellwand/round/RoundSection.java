package stellwand.round;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.round.Round.Phase;
import stellwand.web.Language;
import stellwand.workshop.Evening;
import stellwand.workshop.OverviewSection;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** The rounds on a workshop's overview, with what opens and closes them. */
@Component
@Order(1)
class RoundSection implements OverviewSection {
    private final Rounds rounds;
    private final Workshops workshops;

    RoundSection(Rounds rounds, Workshops workshops) {
        this.rounds = rounds;
        this.workshops = workshops;
    }

    /**
     * @param wish for the section's forms
     * @param plan for another round; null while there are no tables to hold it at
     */
    record Content(UUID workshop, UUID wish, List<RoundOnPage> rounds, @Nullable PlanFields plan) {}

    /**
     * @param words null for the two usual tasks
     * @param endsAt null unless it is open
     * @param until the same, exactly: what whoever presses a button saw
     * @param mayOpen whether no other one is open
     * @param resting the letters of the tables that do not take part; mostly none
     * @param plan to plan it anew; null once it has begun
     * @param mayDrop whether it was never opened
     */
    record RoundOnPage(
            UUID id,
            int number,
            Task task,
            @Nullable Phrase words,
            int minutes,
            String phase,
            @Nullable String endsAt,
            @Nullable Instant until,
            boolean mayOpen,
            Seating seating,
            boolean moving,
            List<Seat> tables,
            String resting,
            @Nullable PlanFields plan,
            boolean mayDrop) {}

    record Seat(UUID table, String letter, Phrase title, boolean ownPhones) {}

    @Override
    public String template() {
        return "round/section";
    }

    @Override
    public Object content(WorkshopId workshop, Locale locale) {
        var evening = workshops.find(workshop).orElseThrow();
        var reader = Language.of(locale).tag();
        var state = rounds.now(workshop);
        return new Content(
                workshop.id(),
                UUID.randomUUID(),
                rounds.list(workshop).stream()
                        .map(it -> onPage(it, evening, state, locale))
                        .toList(),
                evening.tables().isEmpty() ? null : PlanFields.blank(evening, reader));
    }

    private static RoundOnPage onPage(
            RoundRow round, Evening evening, RoundState state, Locale locale) {
        var reader = Language.of(locale).tag();
        boolean planned = round.phase() instanceof Phase.Planned;
        return new RoundOnPage(
                round.id().id(),
                round.number(),
                round.task(),
                round.task() == Task.OWN ? round.wording().in(reader) : null,
                round.minutes(),
                switch (round.phase()) {
                    case Phase.Planned() -> "PLANNED";
                    case Phase.Open(_) -> "OPEN";
                    case Phase.Closed(_) -> "CLOSED";
                },
                endsAt(round.phase(), evening.zone(), locale),
                round.phase() instanceof Phase.Open(var at) ? at : null,
                state.open().isEmpty(),
                round.seating(),
                round.moving(),
                seats(round, evening, reader),
                resting(round, evening),
                planned ? PlanFields.of(round, evening, reader) : null,
                planned && !state.begun().contains(round.id()));
    }

    private static String resting(RoundRow round, Evening evening) {
        var held = round.tables().stream().map(RoundRow.Held::table).toList();
        return evening.tables().stream()
                .filter(table -> !held.contains(table.id()))
                .map(Evening.ThemeTable::letter)
                .collect(joining(", "));
    }

    private static @Nullable String endsAt(Phase phase, ZoneId zone, Locale locale) {
        return phase instanceof Phase.Open(var endsAt)
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .localizedBy(locale)
                        .format(endsAt.atZone(zone))
                : null;
    }

    private static List<Seat> seats(RoundRow round, Evening evening, String language) {
        Map<TableId, Boolean> ownPhones = new HashMap<>();
        round.tables().forEach(held -> ownPhones.put(held.table(), held.ownPhones()));
        return evening.tables().stream()
                .filter(table -> ownPhones.containsKey(table.id()))
                .map(table ->
                        new Seat(
                                table.id().id(),
                                table.letter(),
                                table.title().in(language),
                                ownPhones.getOrDefault(table.id(), false)))
                .toList();
    }
}
