package stellwand.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.PinCard;
import stellwand.board.BoardCommand.Wording;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.Written;
import stellwand.round.RoundEvent.OwnPhonesSwitchedOn;
import stellwand.round.RoundEvent.RoundOpened;
import stellwand.round.RoundEvent.RoundPlanned;
import stellwand.round.RoundId;
import stellwand.round.Task;
import stellwand.workshop.TableId;
import stellwand.workshop.Texts;

/** A small world: the service point's table in the first round, and who sits there. */
final class TheEvening {
    static final Instant SEVEN = Instant.parse("2017-09-14T17:00:00Z");
    static final TableId SERVICE_POINT = new TableId(id(1));
    static final TableId VOLUNTEERING = new TableId(id(2));
    static final RoundId FIRST_ROUND = new RoundId(id(3));
    static final By LEYLA = new By(id(10), false);
    static final By OMAR = new By(id(11), false);
    static final By TABLE_HOST = new By(id(12), true);
    static final CardId LONG_QUEUES = new CardId(id(20));
    static final CardId ONE_DOOR = new CardId(id(21));
    static final ContentId QUEUES_TEXT = new ContentId(id(30));
    static final ContentId QUEUES_EXAMPLE = new ContentId(id(31));
    static final ContentId DOOR_TEXT = new ContentId(id(32));
    static final ContentId OTHER_TEXT = new ContentId(id(33));
    static final ContentId OTHER_EXAMPLE = new ContentId(id(34));
    static final ContentId ARABIC_TEXT = new ContentId(id(35));
    static final ContentId REASON = new ContentId(id(36));

    static final Event PLANNED =
            new RoundPlanned(
                    FIRST_ROUND,
                    1,
                    Task.CHALLENGES,
                    Texts.of(Map.of()),
                    40,
                    List.of(SERVICE_POINT, VOLUNTEERING));
    static final Event OPENED = new RoundOpened(FIRST_ROUND, SEVEN.plusSeconds(2400), SEVEN);
    static final Event PHONES_ON = new OwnPhonesSwitchedOn(SERVICE_POINT, FIRST_ROUND);
    static final CardPinned QUEUES_PINNED =
            new CardPinned(
                    LONG_QUEUES,
                    SERVICE_POINT,
                    FIRST_ROUND,
                    CardKind.CHALLENGE,
                    1,
                    LEYLA.person(),
                    "de",
                    QUEUES_TEXT,
                    SEVEN);
    static final CardPinned DOOR_PINNED =
            new CardPinned(
                    ONE_DOOR,
                    SERVICE_POINT,
                    FIRST_ROUND,
                    CardKind.SOLUTION,
                    2,
                    OMAR.person(),
                    "de",
                    DOOR_TEXT,
                    SEVEN);

    private TheEvening() {}

    static UUID id(int number) {
        return new UUID(7, number);
    }

    static Written german(ContentId id, String text) {
        return new Written(id, "de", text);
    }

    static Wording keywords(String text) {
        return new Wording(german(QUEUES_TEXT, text), null, List.of());
    }

    static Wording withExample(String example) {
        return new Wording(
                german(QUEUES_TEXT, "Lange Schlangen"), german(QUEUES_EXAMPLE, example), List.of());
    }

    static Wording answering(CardId... challenges) {
        return new Wording(german(DOOR_TEXT, "Eine Tür"), null, List.of(challenges));
    }

    static PinCard pin(By by, Wording wording) {
        return pin(by, LONG_QUEUES, CardKind.CHALLENGE, wording);
    }

    static PinCard pin(By by, CardId card, CardKind kind, Wording wording) {
        return new PinCard(by, SEVEN, card, SERVICE_POINT, FIRST_ROUND, kind, wording, null);
    }

    static PinCard pinAt(TableId table, RoundId round) {
        return new PinCard(
                LEYLA, SEVEN, LONG_QUEUES, table, round, CardKind.CHALLENGE, keywords("x"), null);
    }

    static PinCard pinSolution(Wording wording) {
        return pin(OMAR, ONE_DOOR, CardKind.SOLUTION, wording);
    }
}
