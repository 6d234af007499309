package stellwand.room;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.round.Rounds;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording.Phrase;

/** Looks at the rounds for the wall. */
@Component
class WallRounds {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Rounds rounds;
    private final HallWords words;

    WallRounds(Rounds rounds, HallWords words) {
        this.rounds = rounds;
        this.words = words;
    }

    Optional<WallRound> open(Evening evening, String language) {
        return rounds.list(evening.id()).stream()
                .filter(round -> round.phase() instanceof Round.Phase.Open)
                .findFirst()
                .map(round -> round(round, evening.zone(), language));
    }

    /** The one that can be opened next. */
    Optional<WallRound> next(Evening evening, String language) {
        return rounds.list(evening.id()).stream()
                .filter(round -> round.phase() instanceof Round.Phase.Planned)
                .min(Comparator.comparingInt(RoundRow::number))
                .map(round -> round(round, evening.zone(), language));
    }

    private WallRound round(RoundRow round, ZoneId zone, String language) {
        return new WallRound(
                names(round, language),
                round.wording().phrases().toList(),
                round.minutes(),
                end(round.phase(), zone));
    }

    private List<Phrase> names(RoundRow round, String language) {
        return words.inEach("room.round." + round.task(), round.number()).stream()
                .sorted(Comparator.comparing(name -> !name.language().equals(language)))
                .toList();
    }

    private static WallRound.@Nullable End end(Round.Phase phase, ZoneId zone) {
        return phase instanceof Round.Phase.Open(Instant at)
                ? new WallRound.End(at, CLOCK.format(at.atZone(zone)))
                : null;
    }
}
