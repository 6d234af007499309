package stellwand.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardJson;
import stellwand.board.Hanging;
import stellwand.board.Looks;
import stellwand.floor.Floor;
import stellwand.floor.FloorState;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.round.RoundState;
import stellwand.round.Rounds;
import stellwand.stage.Stage;
import stellwand.stage.WallSwitch;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Puts together what the facilitator needs to see at a glance. */
@Component
class ConsolePages {
    /** A table at which nothing was written for so long may need help, or is talking well. */
    static final Duration SILENCE = Duration.ofMinutes(6);

    private final Screens screens;
    private final Rounds rounds;
    private final Floor floor;
    private final Looks looks;
    private final Stage stage;
    private final Clock clock;

    ConsolePages(
            Screens screens, Rounds rounds, Floor floor, Looks looks, Stage stage, Clock clock) {
        this.screens = screens;
        this.rounds = rounds;
        this.floor = floor;
        this.looks = looks;
        this.stage = stage;
        this.clock = clock;
    }

    ConsolePage of(WorkshopId workshop, String language) {
        var evening = screens.evening(workshop);
        var hanging = looks.at(workshop);
        var state = rounds.now(workshop);
        var people = floor.now(workshop);
        var open = state.open().orElse(null);
        return new ConsolePage(
                screens.of(workshop, hanging.seq(), language),
                UUID.randomUUID(),
                evening.title().in(language),
                evening.participants(),
                open == null ? null : open(open),
                open == null ? next(workshop) : null,
                undo(state),
                new RunSheet(evening, LocalDateTime.ofInstant(clock.instant(), evening.zone()))
                        .lines(language),
                floor.announced(workshop),
                people.places(),
                people.moving(),
                evening.tables().stream()
                        .map(table -> table(table, language, hanging, people, open))
                        .toList(),
                WallSwitch.of(stage.now(workshop).view(), evening, language));
    }

    private static ConsolePage.OpenRound open(Round round) {
        if (!(round.phase() instanceof Round.Phase.Open(var endsAt))) {
            throw new IllegalStateException("Expected an open round but got " + round);
        }
        return new ConsolePage.OpenRound(round.id().id(), round.number(), round.task(), endsAt);
    }

    private ConsolePage.@Nullable NextRound next(WorkshopId workshop) {
        return rounds.list(workshop).stream()
                .filter(row -> row.phase() instanceof Round.Phase.Planned)
                .min(Comparator.comparingInt(RoundRow::number))
                .map(row ->
                        new ConsolePage.NextRound(
                                row.id().id(), row.number(), row.task(), row.minutes()))
                .orElse(null);
    }

    private static ConsolePage.@Nullable Undo undo(RoundState state) {
        var step = state.last();
        if (step == null) return null;
        int round = state.find(step.round()).orElseThrow().number();
        return new ConsolePage.Undo(step.number(), step.kind(), round);
    }

    private ConsolePage.Table table(
            Evening.ThemeTable table,
            String language,
            Hanging hanging,
            FloorState people,
            @Nullable Round open) {
        return new ConsolePage.Table(
                table.id().id(),
                table.letter(),
                table.title().in(language),
                people.takenAt(table.id()),
                hanging.at(table.id()).size(),
                open == null ? 0 : silentMinutes(hanging, table.id()),
                open != null && open.ownPhones().contains(table.id()));
    }

    private int silentMinutes(Hanging hanging, TableId table) {
        return hanging.cards().stream()
                .filter(card -> card.table().equals(table))
                .map(CardJson::at)
                .max(Instant::compareTo)
                .map(last -> Duration.between(last, clock.instant()))
                .filter(silence -> silence.compareTo(SILENCE) >= 0)
                .map(silence -> (int) silence.toMinutes())
                .orElse(0);
    }
}
