package stellwand.intake;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.idea.Harvest;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import stellwand.round.RoundId;
import stellwand.workshop.Plan;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** An evening with a table, at which cards hang and become ideas. */
abstract class HouseWithCards extends HouseWithUnits {
    final WorkshopId evening = new WorkshopId(UUID.randomUUID());
    final TableId table = new TableId(UUID.randomUUID());
    final UUID actor = UUID.randomUUID();
    private int cards;

    @BeforeEach
    void an_evening() {
        var plan =
                new Plan(
                        said(Map.of("de", "Neues Amt", "ar", "مكتب جديد")),
                        begins(),
                        begins().plusHours(3),
                        ZoneId.of("Europe/Berlin"),
                        said(Map.of("de", "Bürgersaal")),
                        List.of(said(Map.of("de", "Stadt Düsseldorf"))),
                        List.of(
                                new Plan.ThemeTable(
                                        table,
                                        said(Map.of("de", "Servicepoint")),
                                        said(Map.of("de", "Was hilft?")),
                                        List.of())),
                        List.of());
        house.getBean(Workshops.class).prepare(UUID.randomUUID(), actor, evening, plan);
    }

    LocalDateTime begins() {
        return LocalDateTime.parse("2017-09-14T17:30");
    }

    private static Wording said(Map<String, String> words) {
        return Wording.of(UUID.randomUUID(), "text", words);
    }

    UUID idea(CardId card) {
        house.getBean(Harvest.class).takeOver(evening, actor);
        return db.sql("select id from idea where card = :card")
                .param("card", card.id())
                .query(UUID.class)
                .single();
    }

    CardId pinned(String text) {
        return pinned(text, CardKind.SOLUTION);
    }

    CardId pinned(String text, CardKind kind) {
        var card = new CardId(UUID.randomUUID());
        var content = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(content, "de", text)),
                new CardPinned(
                        card,
                        table,
                        new RoundId(UUID.randomUUID()),
                        kind,
                        ++cards,
                        actor,
                        "de",
                        content,
                        Instant.parse("2017-09-14T18:00:00Z")));
        return card;
    }

    /** As if rules had said so. */
    void happened(List<Written> texts, Event event) {
        house.getBean(Journal.class)
                .submit(
                        evening.stream(),
                        new Envelope(UUID.randomUUID(), actor, Instant.now(), "", texts),
                        _ -> Decision.accept(List.of(event)));
    }
}
