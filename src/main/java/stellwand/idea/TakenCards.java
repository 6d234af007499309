package stellwand.idea;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.board.CardId;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.workshop.WorkshopId;

/** A card that is an idea is none of {@link UntakenCards} any more. */
@Component
class TakenCards implements View {
    private final JdbcClient db;

    TakenCards(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof IdeaReceived it) {
            taken(it.source().workshop(), it.source().card());
        }
    }

    private void taken(@Nullable WorkshopId workshop, @Nullable CardId card) {
        if (workshop == null || card == null) return;
        db.sql("delete from untaken_card where workshop = :workshop and card = :card")
                .param("workshop", workshop.id())
                .param("card", card.id())
                .update();
    }
}
