package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardEvent;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.floor.EveningEvent.EveningEnded;
import stellwand.floor.EveningEvent.EveningResumed;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.workshop.WorkshopId;

/** The solution approaches that are no ideas yet, and which evenings have ended. */
@Component
class UntakenCards implements View {
    private final JdbcClient db;

    UntakenCards(JdbcClient db) {
        this.db = db;
    }

    /** Of evenings that have ended: what everybody sees there is promised to be examined. */
    int promised(@Nullable WorkshopId workshop) {
        return db.sql(
                        """
                        select count(*)
                        from untaken_card join ended_evening using (workshop)
                        where not withheld
                            and (:workshop::uuid is null or workshop = :workshop::uuid)
                        """)
                .param("workshop", workshop == null ? null : workshop.id())
                .query(Integer.class)
                .single();
    }

    /** The evenings that have ended and at which something hangs that was promised by then. */
    List<WorkshopId> left(Instant promisedBy) {
        return db.sql(
                        """
                        select distinct workshop
                        from untaken_card join ended_evening using (workshop)
                        where not withheld and greatest(since, ended_at) <= :by
                        """)
                .param("by", utc(promisedBy))
                .query((row, _) -> new WorkshopId(row.getObject("workshop", UUID.class)))
                .list();
    }

    /**
     * Since when each is promised to be examined: since the evening ended, or since it hangs if
     * that was later. None of an evening that goes on.
     */
    Map<CardId, Instant> promisedSince(WorkshopId workshop) {
        return db
                .sql(
                        """
                        select card, greatest(since, ended_at) as promised
                        from untaken_card join ended_evening using (workshop)
                        where workshop = :workshop
                        """)
                .param("workshop", workshop.id())
                .query((row, _) ->
                        Map.entry(
                                new CardId(row.getObject("card", UUID.class)),
                                row.getTimestamp("promised").toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("untaken_card", "ended_evening");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case CardPinned it when it.kind() == CardKind.SOLUTION -> hangs(recorded, it);
            case CardHidden it -> withheld(recorded, it);
            case CardShown it -> shown(recorded, it);
            case CardTakenBack it -> gone(recorded, it);
            case CardErased it -> gone(recorded, it);
            case EveningEnded(var at) -> ended(recorded, at);
            case EveningResumed() -> resumed(recorded);
            default -> {} // others' events are not a closed set
        }
    }

    private void hangs(Recorded recorded, CardPinned it) {
        db.sql("insert into untaken_card (workshop, card, since) values (:workshop, :card, :at)")
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .param("at", utc(it.at()))
                .update();
    }

    private void withheld(Recorded recorded, CardEvent it) {
        db.sql(
                        """
                        update untaken_card set withheld = true
                        where workshop = :workshop and card = :card
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .update();
    }

    /** Nobody could look at it before. */
    private void shown(Recorded recorded, CardEvent it) {
        db.sql(
                        """
                        update untaken_card set withheld = false, since = :at
                        where workshop = :workshop and card = :card and withheld
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .param("at", utc(recorded.at()))
                .update();
    }

    private void gone(Recorded recorded, CardEvent it) {
        db.sql("delete from untaken_card where workshop = :workshop and card = :card")
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .update();
    }

    private void ended(Recorded recorded, Instant at) {
        db.sql(
                        """
                        insert into ended_evening (workshop, ended_at) values (:workshop, :at)
                        on conflict (workshop) do update set ended_at = excluded.ended_at
                        """)
                .param("workshop", recorded.stream().id())
                .param("at", utc(at))
                .update();
    }

    private void resumed(Recorded recorded) {
        db.sql("delete from ended_evening where workshop = :workshop")
                .param("workshop", recorded.stream().id())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
