package stellwand.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stellwand.floor.Ending;
import stellwand.journal.Envelope;
import stellwand.journal.Outcome;
import stellwand.round.Round;
import stellwand.round.RoundId;
import stellwand.round.Rounds;
import stellwand.workshop.Entrance;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/**
 * Has the reference evening ready for whoever tries it: prepared at the first start, and open again
 * from each. Only through the doors, and harmless when done twice.
 */
@Component
@Profile("demo")
public class OpenEvening {
    public static final WorkshopId WORKSHOP =
            new WorkshopId(UUID.fromString("5e11a4d0-2017-5914-8018-000000000001"));
    private static final UUID PREPARE = UUID.fromString("5e11a4d0-2017-5914-8018-000000000002");
    private static final UUID ISSUE_CODE = UUID.fromString("5e11a4d0-2017-5914-8018-000000000003");
    private static final LocalDate DATE = LocalDate.of(2017, 9, 14);
    private static final Duration JOINING = Duration.ofDays(7);
    private static final Duration ROUND = Duration.ofHours(8);

    private final ReferenceEvening evening;
    private final Workshops workshops;
    private final Rounds rounds;
    private final Ending ending;
    private final CardStack cards;
    private final Clock clock;

    OpenEvening(
            ReferenceEvening evening,
            Workshops workshops,
            Rounds rounds,
            Ending ending,
            CardStack cards,
            Clock clock) {
        this.evening = evening;
        this.workshops = workshops;
        this.rounds = rounds;
        this.ending = ending;
        this.cards = cards;
        this.clock = clock;
    }

    /**
     * @param number from 1
     */
    public static RoundId round(int number) {
        return ReferenceEvening.round(WORKSHOP, number);
    }

    /** The way in. */
    Entrance open() {
        prepare();
        if (workshops.entrance(WORKSHOP).isEmpty()) {
            done(workshops.issueJoinCode(ISSUE_CODE, Envelope.HOUSE, WORKSHOP));
        }
        done(workshops.openJoining(wish(), Envelope.HOUSE, WORKSHOP, JOINING));
        if (!ending.isOver(WORKSHOP)) openRound();
        return workshops.entrance(WORKSHOP).orElseThrow();
    }

    /** Once: whoever starts this house with another card file finds the tables that it has. */
    private void prepare() {
        var there = workshops.find(WORKSHOP);
        if (there.isEmpty()) {
            done(evening.prepare(PREPARE, Envelope.HOUSE, WORKSHOP, DATE, cards.tables()));
        } else {
            done(evening.planRounds(PREPARE, Envelope.HOUSE, WORKSHOP, prepared(there.get())));
        }
    }

    /** Without those that somebody has added since. */
    private static List<TableId> prepared(Evening evening) {
        return evening.tables().stream()
                .map(Evening.ThemeTable::id)
                .filter(ThemeTables.of(WORKSHOP)::contains)
                .toList();
    }

    private void openRound() {
        rounds.now(WORKSHOP).open().ifPresentOrElse(this::keepOpen, this::openTheFirst);
    }

    /** Whichever round somebody has come to. */
    private void keepOpen(Round round) {
        if (!(round.phase() instanceof Round.Phase.Open(var endsAt))) return;
        var missing = Duration.between(later(endsAt, clock.instant()), clock.instant().plus(ROUND));
        if (!missing.isPositive()) return;
        done(rounds.extend(wish(), Envelope.HOUSE, WORKSHOP, round.id(), missing, null));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Only at the beginning: between two rounds a restart leaves everything as it was. */
    private void openTheFirst() {
        var first = round(1);
        if (!(phase(first) instanceof Round.Phase.Planned)) return;
        switchOwnPhonesOn(first);
        done(rounds.open(wish(), Envelope.HOUSE, WORKSHOP, first, ROUND));
    }

    private void switchOwnPhonesOn(RoundId round) {
        for (var table : rounds.now(WORKSHOP).find(round).orElseThrow().tables()) {
            done(rounds.switchOwnPhonesOn(wish(), Envelope.HOUSE, WORKSHOP, table, round));
        }
    }

    private Round.Phase phase(RoundId round) {
        return rounds.now(WORKSHOP).find(round).orElseThrow().phase();
    }

    private static UUID wish() {
        return UUID.randomUUID();
    }

    private static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var reason)) {
            throw new IllegalStateException("The demo was refused: " + reason.messageKey());
        }
    }
}
