package stellwand.idea;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardEvent;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CardOnPage.Translated;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.workshop.WorkshopId;

/**
 * What people at the tables translated a card into goes on to its idea, also when it is translated
 * after the evening. The words are the card's own, and go with it.
 */
@Component
public class Translations implements View {
    private final JdbcClient db;
    private final IdeaTerms terms;

    Translations(JdbcClient db, IdeaTerms terms) {
        this.db = db;
        this.terms = terms;
    }

    /** For everybody. Of the words that came in: who hides those, hides these. */
    public List<Translated> shown(IdeaDetail detail) {
        var row = detail.row();
        boolean isShown =
                !row.hidden() && !detail.originalHidden() && row.standing() != Standing.SPLIT;
        return isShown ? of(row) : List.of();
    }

    /** Of the original; none of a part, which has words of its own. */
    public List<Translated> of(IdeaRow idea) {
        var workshop = idea.workshop();
        var card = idea.card();
        if (workshop == null || card == null || idea.way() != WayIn.CARD) return List.of();
        return db.sql(
                        """
                        select t.language, c.text, t.checked
                        from translated_card t join content c on c.id = t.content
                        where t.workshop = :workshop and t.card = :card and c.text is not null
                        order by t.language
                        """)
                .param("workshop", workshop.id())
                .param("card", card.id())
                .query((row, _) ->
                        new Translated(
                                new Line(row.getString("language"), row.getString("text")),
                                row.getBoolean("checked")))
                .list();
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("translated_card");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case CardTranslated it -> translated(recorded, it);
            case CardReworded it -> reworded(recorded, it);
            case CardErased it -> erased(recorded, it);
            default -> {} // others' events are not a closed set
        }
    }

    private void translated(Recorded recorded, CardTranslated it) {
        about(
                        recorded,
                        it,
                        """
                        insert into translated_card (workshop, card, language, content, checked)
                        values (:workshop, :card, :language, :content, :checked)
                        on conflict (workshop, card, language)
                        do update set content = excluded.content, checked = excluded.checked
                        """)
                .param("language", it.language())
                .param("content", it.text().id())
                .param("checked", it.checked())
                .update();
        renewTerms(recorded, it);
    }

    /** As on the board: what was translated were other words. */
    private void reworded(Recorded recorded, CardReworded it) {
        about(
                        recorded,
                        it,
                        """
                        delete from translated_card
                        where workshop = :workshop and card = :card and language = :language
                        """)
                .param("language", it.language())
                .update();
        about(
                        recorded,
                        it,
                        """
                        update translated_card set checked = false
                        where workshop = :workshop and card = :card
                        """)
                .update();
        renewTerms(recorded, it);
    }

    private void erased(Recorded recorded, CardErased it) {
        about(
                        recorded,
                        it,
                        "delete from translated_card where workshop = :workshop and card = :card")
                .update();
    }

    private void renewTerms(Recorded recorded, CardEvent it) {
        about(
                        recorded,
                        it,
                        """
                        select id from idea
                        where workshop = :workshop and card = :card and way = 'CARD'
                        """)
                .query(UUID.class)
                .list()
                .forEach(terms::renew);
    }

    private StatementSpec about(Recorded recorded, CardEvent event, String sql) {
        return db.sql(sql)
                .param("workshop", recorded.stream().id())
                .param("card", event.card().id());
    }
}
