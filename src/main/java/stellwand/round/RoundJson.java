package stellwand.round;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stellwand.workshop.TableId;

/**
 * The open round as screens know it, from the board and from the feed.
 *
 * @param tables at which it is held; the others rest
 * @param ownPhones the tables at which everybody may write on the own phone
 */
public record RoundJson(
        RoundId id,
        int number,
        Task task,
        Instant endsAt,
        List<TableId> tables,
        List<TableId> ownPhones,
        Seating seating) {

    /** Empty when it is not open. */
    public static Optional<RoundJson> of(Round round) {
        if (!(round.phase() instanceof Round.Phase.Open(var endsAt))) return Optional.empty();
        return Optional.of(
                new RoundJson(
                        round.id(),
                        round.number(),
                        round.task(),
                        endsAt,
                        sorted(round.tables()),
                        sorted(round.ownPhones()),
                        round.seating()));
    }

    private static List<TableId> sorted(Collection<TableId> tables) {
        return tables.stream().sorted(Comparator.comparing(TableId::id)).toList();
    }
}
