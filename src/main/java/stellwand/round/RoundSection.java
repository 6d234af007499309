package stellwand.round;

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
     * @param mayPlan whether there are tables to hold a round at
     */
    record Content(
            UUID workshop, UUID wish, boolean mayPlan, List<RoundOnPage> rounds, Task[] tasks) {}

    /**
     * @param words null for the two usual tasks
     * @param endsAt null unless it is open
     * @param mayOpen whether no other one is open
     */
    record RoundOnPage(
            UUID id,
            int number,
            Task task,
            @Nullable Phrase words,
            int minutes,
            String phase,
            @Nullable String endsAt,
            boolean mayOpen,
            List<Seat> tables) {}

    record Seat(UUID table, String letter, Phrase title, boolean ownPhones) {}

    @Override
    public String template() {
        return "round/section";
    }

    @Override
    public Object content(WorkshopId workshop, Locale locale) {
        var evening = workshops.find(workshop).orElseThrow();
        var planned = rounds.list(workshop);
        boolean noneOpen = planned.stream().noneMatch(it -> it.phase() instanceof Phase.Open);
        return new Content(
                workshop.id(),
                UUID.randomUUID(),
                !evening.tables().isEmpty(),
                planned.stream().map(it -> onPage(it, evening, noneOpen, locale)).toList(),
                new Task[] {Task.CHALLENGES, Task.SOLUTIONS});
    }

    private static RoundOnPage onPage(
            RoundRow round, Evening evening, boolean noneOpen, Locale locale) {
        var language = Language.of(locale).tag();
        return new RoundOnPage(
                round.id().id(),
                round.number(),
                round.task(),
                round.task() == Task.OWN ? round.wording().in(language) : null,
                round.minutes(),
                switch (round.phase()) {
                    case Phase.Planned() -> "PLANNED";
                    case Phase.Open(_) -> "OPEN";
                    case Phase.Closed(_) -> "CLOSED";
                },
                endsAt(round.phase(), evening.zone(), locale),
                noneOpen,
                seats(round, evening, language));
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
