package stellwand.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.Outcome;
import stellwand.round.RoundId;
import stellwand.round.Rounds;
import stellwand.round.Task;
import stellwand.workshop.AgendaItemId;
import stellwand.workshop.AgendaKind;
import stellwand.workshop.Plan;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.WorkshopTemplate;
import stellwand.workshop.Workshops;

/**
 * "Neues Amt – neue Chancen": six tables, a round for challenges, two for solution approaches. All
 * ids follow from the workshop's, so that preparing it twice is preparing it once.
 */
@Component
class ReferenceEvening implements WorkshopTemplate {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalTime START = LocalTime.of(18, 0);
    private static final LocalTime END = LocalTime.of(21, 0);
    private static final List<Moment> AGENDA =
            List.of(
                    new Moment(LocalTime.of(18, 0), AgendaKind.GREETING),
                    new Moment(LocalTime.of(18, 10), AgendaKind.INTRODUCTION),
                    new Moment(LocalTime.of(18, 15), AgendaKind.REPORT),
                    new Moment(LocalTime.of(18, 40), AgendaKind.ROUND),
                    new Moment(LocalTime.of(19, 10), AgendaKind.ROUND),
                    new Moment(LocalTime.of(19, 35), AgendaKind.ROUND),
                    new Moment(LocalTime.of(20, 0), AgendaKind.PLENARY),
                    new Moment(LocalTime.of(20, 45), AgendaKind.END));
    private static final List<Talk> ROUNDS =
            List.of(
                    new Talk(Task.CHALLENGES, 30),
                    new Talk(Task.SOLUTIONS, 25),
                    new Talk(Task.SOLUTIONS, 25));

    private final Workshops workshops;
    private final Rounds rounds;
    private final Sayings sayings = Sayings.read("reference-evening");

    ReferenceEvening(Workshops workshops, Rounds rounds) {
        this.workshops = workshops;
        this.rounds = rounds;
    }

    private record Moment(LocalTime at, AgendaKind kind) {}

    private record Talk(Task task, int minutes) {}

    @Override
    public String key() {
        return "reference-evening";
    }

    @Override
    public Wording title() {
        return sayings.say(new UUID(0, 0), "title");
    }

    @Override
    public Outcome prepare(UUID command, UUID actor, WorkshopId workshop, LocalDate date) {
        return prepare(command, actor, workshop, date, List.of());
    }

    /**
     * @param titles of other tables than its own six; none for these
     */
    Outcome prepare(
            UUID command, UUID actor, WorkshopId workshop, LocalDate date, List<String> titles) {
        var tables = new ThemeTables(sayings, titles);
        var plan = plan(command, workshop, date, tables);
        var outcome = workshops.prepare(command, actor, workshop, plan);
        return outcome instanceof Outcome.Refused
                ? outcome
                : planRounds(command, actor, workshop, tables.ids(workshop));
    }

    Outcome planRounds(UUID command, UUID actor, WorkshopId workshop, List<TableId> tables) {
        var outcome = planRound(command, actor, workshop, 1, tables);
        for (int number = 2; number <= ROUNDS.size(); number++) {
            if (outcome instanceof Outcome.Refused) return outcome;
            outcome = planRound(command, actor, workshop, number, tables);
        }
        return outcome;
    }

    private Outcome planRound(
            UUID command, UUID actor, WorkshopId workshop, int number, List<TableId> tables) {
        var talk = ROUNDS.get(number - 1);
        return rounds.plan(
                child(command, "round", number),
                actor,
                workshop,
                round(workshop, number),
                talk.task(),
                talk.minutes(),
                tables);
    }

    private Plan plan(UUID command, WorkshopId workshop, LocalDate date, ThemeTables tables) {
        return new Plan(
                sayings.say(command, "title"),
                date.atTime(START),
                date.atTime(END),
                ZONE,
                sayings.say(command, "place"),
                sayings.sayAll(command, "inviting"),
                tables.planned(command, workshop),
                agenda(command, workshop));
    }

    private List<Plan.AgendaItem> agenda(UUID command, WorkshopId workshop) {
        var agenda = new ArrayList<Plan.AgendaItem>();
        for (var moment : AGENDA) {
            int number = agenda.size() + 1;
            agenda.add(
                    new Plan.AgendaItem(
                            new AgendaItemId(child(workshop.id(), "agenda item", number)),
                            moment.at(),
                            moment.kind(),
                            sayings.say(command, "agenda." + number)));
        }
        return agenda;
    }

    static RoundId round(WorkshopId workshop, int number) {
        return new RoundId(child(workshop.id(), "round", number));
    }

    static UUID child(UUID parent, String what, int number) {
        return UUID.nameUUIDFromBytes("%s/%s/%d".formatted(parent, what, number).getBytes(UTF_8));
    }
}
