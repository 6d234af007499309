package stellwand.board;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.board.BoardEvent.CardBroughtBack;
import stellwand.board.BoardEvent.CardClustered;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardEvent;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardParked;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardShown;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.BoardEvent.CardUnclustered;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.BoardEvent.ExampleDropped;
import stellwand.board.BoardEvent.ExampleReleased;
import stellwand.board.BoardEvent.ExampleWithheld;
import stellwand.board.BoardEvent.ExampleWritten;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.people.ReplyCode;
import stellwand.people.ReplyCodes;
import stellwand.workshop.WorkshopId;

/** One row per card, one per translation, and one per heading. */
@Component
class BoardTables implements View {
    private final JdbcClient db;
    private final ReplyCodes replyCodes;
    private final FateRows fates;
    private final HeadingRows headings;

    BoardTables(JdbcClient db, ReplyCodes replyCodes) {
        this.db = db;
        this.replyCodes = replyCodes;
        this.fates = new FateRows(db);
        this.headings = new HeadingRows(db);
    }

    /** Where a reply code leads. */
    record Place(WorkshopId workshop, CardId card) {}

    Optional<Place> find(ReplyCode code) {
        return db.sql("select workshop, id from card where reply_code = :code")
                .param("code", code.letters())
                .query((row, _) ->
                        new Place(
                                new WorkshopId(row.getObject("workshop", UUID.class)),
                                new CardId(row.getObject("id", UUID.class))))
                .optional();
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("card_translation", "card", "heading");
    }

    @Override
    public void apply(Recorded recorded) {
        if (!(recorded.event() instanceof BoardEvent event)) return;
        switch (event) {
            case HeadingEvent it -> headings.apply(recorded, it);
            case CardPinned it -> pinned(recorded, it);
            case CardCutOut _ -> {} // its picture is nothing that pages of the board show
            case CardReworded it -> reworded(recorded, it);
            case ExampleWritten it -> exampleWritten(recorded, it);
            case ExampleDropped it -> exampleDropped(recorded, it);
            case ExampleReleased it -> exampleReleased(recorded, it, true);
            case ExampleWithheld it -> exampleReleased(recorded, it, false);
            case ChallengesAnswered it -> answered(recorded, it);
            case CardTranslated it -> translated(recorded, it);
            case CardHidden it -> fates.hidden(recorded, it);
            case CardShown it -> fates.shown(recorded, it);
            case CardParked it -> fates.parked(recorded, it, true);
            case CardBroughtBack it -> fates.parked(recorded, it, false);
            case CardClustered it -> headings.clustered(recorded, it, it.cluster());
            case CardUnclustered it -> headings.clustered(recorded, it, null);
            case CardTakenBack it -> fates.gone(recorded, it, Standing.TAKEN_BACK);
            case CardErased it -> fates.gone(recorded, it, Standing.ERASED);
        }
    }

    private void pinned(Recorded recorded, CardPinned it) {
        var workshop = new WorkshopId(recorded.stream().id());
        about(
                        recorded,
                        it,
                        """
                        insert into card (workshop, id, theme_table, round, kind, number, author,
                            language, content, pinned_at, changed_at, reply_code)
                        values (:workshop, :card, :table, :round, :kind, :number, :author,
                            :language, :content, :at, :at, :code)
                        """)
                .param("table", it.table().id())
                .param("round", it.round().id())
                .param("kind", it.kind().name())
                .param("number", it.number())
                .param("author", it.author())
                .param("language", it.language())
                .param("content", it.text().id())
                .param("code", replyCodes.of(workshop.id(), it.card().id()).letters())
                .update();
    }

    private void reworded(Recorded recorded, CardReworded it) {
        about(
                        recorded,
                        it,
                        """
                        update card set language = :language, content = :content, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .param("language", it.language())
                .param("content", it.text().id())
                .update();
        db.sql(
                        """
                        delete from card_translation
                        where workshop = :workshop and card = :card and language = :language
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .param("language", it.language())
                .update();
        db.sql(
                        """
                        update card_translation set checked = false
                        where workshop = :workshop and card = :card
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .update();
    }

    private void exampleWritten(Recorded recorded, ExampleWritten it) {
        about(
                        recorded,
                        it,
                        """
                        update card
                        set example = :example, example_released = false, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .param("example", it.text().id())
                .update();
    }

    private void exampleDropped(Recorded recorded, ExampleDropped it) {
        about(
                        recorded,
                        it,
                        """
                        update card
                        set example = null, example_released = false, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .update();
    }

    private void exampleReleased(Recorded recorded, CardEvent it, boolean released) {
        about(
                        recorded,
                        it,
                        """
                        update card set example_released = :released, changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .param("released", released)
                .update();
    }

    private void answered(Recorded recorded, ChallengesAnswered it) {
        about(
                        recorded,
                        it,
                        """
                        update card set challenges = :challenges::uuid[], changed_at = :at
                        where workshop = :workshop and id = :card
                        """)
                .param("challenges", array(it.challenges()))
                .update();
    }

    private static String array(List<CardId> cards) {
        return cards.stream()
                .map(card -> card.id().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void translated(Recorded recorded, CardTranslated it) {
        db.sql(
                        """
                        insert into card_translation (workshop, card, language, content, checked)
                        values (:workshop, :card, :language, :content, :checked)
                        on conflict (workshop, card, language)
                        do update set content = excluded.content, checked = excluded.checked
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .param("language", it.language())
                .param("content", it.text().id())
                .param("checked", it.checked())
                .update();
    }

    private StatementSpec about(Recorded recorded, CardEvent event, String sql) {
        return db.sql(sql)
                .param("workshop", recorded.stream().id())
                .param("card", event.card().id())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC));
    }
}
