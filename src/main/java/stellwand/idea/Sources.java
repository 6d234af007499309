package stellwand.idea;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardEvent;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.workshop.WorkshopId;

/**
 * What happens to a card happens to its idea in the same transaction: hidden or taken back, it is
 * out of sight; erased, it can no longer be found either, and {@link Aftermath} erases it.
 */
@Component
class Sources implements View {
    private final JdbcClient db;

    Sources(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        if (!(recorded.event() instanceof CardEvent event)) return;
        switch (event) {
            case CardErased _ -> gone(recorded, event);
            case CardHidden _, CardTakenBack _ -> withheld(recorded, event, true);
            case CardShown _ -> withheld(recorded, event, false);
            default -> {}
        }
    }

    private void gone(Recorded recorded, CardEvent event) {
        db.sql(
                        """
                        update idea set source_gone = true, terms = '{}',
                            was_public = was_public or visible
                        where workshop = :workshop and card = :card
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", event.card().id())
                .update();
    }

    private void withheld(Recorded recorded, CardEvent event, boolean withheld) {
        db.sql(
                        """
                        update idea set withheld = :withheld
                        where workshop = :workshop and card = :card
                        """)
                .param("withheld", withheld)
                .param("workshop", recorded.stream().id())
                .param("card", event.card().id())
                .update();
    }
}
