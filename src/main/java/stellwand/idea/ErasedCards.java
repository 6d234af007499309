package stellwand.idea;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.board.BoardEvent.CardErased;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.workshop.WorkshopId;

/**
 * A card that is erased takes its idea along. In the card's own transaction the idea is hidden and
 * can no longer be found; a moment later it is erased itself, with what others wrote beside it.
 */
@Component
class ErasedCards implements View {
    private final JdbcClient db;
    private final Journal journal;
    private final Clock clock;

    ErasedCards(JdbcClient db, @Lazy Journal journal, Clock clock) {
        this.db = db;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void apply(Recorded recorded) {
        if (!(recorded.event() instanceof CardErased(var card))) return;
        db.sql(
                        """
                        update idea set card_gone = true, terms = '{}'
                        where workshop = :workshop and card = :card
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", card.id())
                .update();
    }

    /** Doing it twice is harmless, and a crash in between only delays it. */
    @Scheduled(fixedDelay = 1000)
    void follow() {
        db.sql("select id from idea where card_gone and standing <> 'ERASED'")
                .query(UUID.class)
                .list()
                .forEach(this::erase);
    }

    private void erase(UUID idea) {
        var wish = new EraseIdea(null);
        journal.submit(
                new IdeaId(idea).stream(),
                new Envelope(
                        UUID.randomUUID(),
                        Envelope.HOUSE,
                        clock.instant(),
                        wish.body(),
                        wish.contents()),
                states -> IdeaRules.decide(states.of(IdeaState.FOLD), wish));
    }
}
