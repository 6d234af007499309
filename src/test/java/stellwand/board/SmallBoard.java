package stellwand.board;

import static stellwand.board.TheEvening.*;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.floor.EveningState;
import stellwand.journal.Decision;
import stellwand.journal.Envelope;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.TestJournal;
import stellwand.journal.Written;
import stellwand.people.Caller;
import stellwand.people.HouseSecret;
import stellwand.people.Participant;
import stellwand.people.ReplyCodes;
import stellwand.round.RoundEvent;
import stellwand.round.RoundState;
import stellwand.workshop.WorkshopId;

/** The boards on a real database, without the rest of the house. */
final class SmallBoard {
    static final WorkshopId WORKSHOP = new WorkshopId(id(40));
    static final Clock AT_SEVEN = Clock.fixed(SEVEN, ZoneOffset.UTC);

    final DataSource source = TestDatabase.fresh();
    final JdbcClient db = JdbcClient.create(source);
    final ReplyCodes replyCodes = new ReplyCodes(new HouseSecret(db));
    final BoardTables tables = new BoardTables(db, replyCodes);
    final Journal journal =
            TestJournal.on(
                    source,
                    List.of(RoundEvent.NAMES, BoardEvent.NAMES),
                    List.of(RoundState.FOLD, EveningState.FOLD, BoardState.FOLD),
                    List.of(tables));
    final Boards boards = new Boards(journal, tables, replyCodes, new Pace(AT_SEVEN, 0), AT_SEVEN);

    /** As if rules had said so. */
    void happened(List<Written> texts, Event... events) {
        var command = UUID.randomUUID();
        journal.submit(
                WORKSHOP.stream(),
                new Envelope(command, LEYLA.person(), SEVEN, "", texts),
                _ -> Decision.accept(List.of(events)));
    }

    Outcome pin(UUID card, String text) {
        var paper =
                new NewCard(
                        card,
                        SERVICE_POINT.id(),
                        FIRST_ROUND.id(),
                        "challenge",
                        text,
                        null,
                        null,
                        null);
        return boards.pin(leyla(), WORKSHOP, paper);
    }

    static Caller leyla() {
        var participant = new Participant(LEYLA.person(), WORKSHOP.id(), "de");
        return new Caller(
                null, Map.of(WORKSHOP.id(), participant), Map.of(), Set.of(), Locale.GERMAN);
    }
}
