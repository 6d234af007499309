package stellwand.board;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import stellwand.board.BoardEvent.CardEvent;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardShown;
import stellwand.journal.Recorded;

/** In the rows of cards: what became of them. */
final class FateRows {
    private final JdbcClient db;

    FateRows(JdbcClient db) {
        this.db = db;
    }

    void hidden(Recorded recorded, CardHidden it) {
        about(
                        recorded,
                        it,
                        """
                        update card set fate = 'HIDDEN', reason = :reason, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .param("reason", it.reason().id())
                .update();
    }

    void shown(Recorded recorded, CardShown it) {
        about(
                        recorded,
                        it,
                        """
                        update card
                        set fate = case when parked then 'PARKED' else 'HANGS' end,
                            reason = null, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .update();
    }

    void parked(Recorded recorded, CardEvent it, boolean parked) {
        about(
                        recorded,
                        it,
                        """
                        update card set fate = :fate, parked = :parked, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .param("fate", (parked ? Standing.PARKED : Standing.HANGS).name())
                .param("parked", parked)
                .update();
    }

    void gone(Recorded recorded, CardEvent it, Standing fate) {
        about(
                        recorded,
                        it,
                        """
                        update card set fate = :fate, reason = null, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .param("fate", fate.name())
                .update();
    }

    private StatementSpec about(Recorded recorded, CardEvent event, String sql) {
        return db.sql(sql)
                .param("workshop", recorded.stream().id())
                .param("card", event.card().id())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC));
    }
}
