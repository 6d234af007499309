package stellwand.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Hanging;
import stellwand.board.Looks;
import stellwand.board.OwnCard;
import stellwand.board.OwnCards;
import stellwand.board.Standing;
import stellwand.board.TableLink;
import stellwand.floor.Floor;
import stellwand.people.Caller;
import stellwand.people.Code;
import stellwand.people.Participants;
import stellwand.round.Rounds;
import stellwand.web.Language;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;

/** The page on which people choose a table. */
@Component
class TablesPages {
    private final Screens screens;
    private final Looks looks;
    private final Floor floor;
    private final Rounds rounds;
    private final OwnCards ownCards;
    private final Participants participants;
    private final Doorplate doorplate;

    TablesPages(
            Screens screens,
            Looks looks,
            Floor floor,
            Rounds rounds,
            OwnCards ownCards,
            Participants participants,
            Doorplate doorplate) {
        this.screens = screens;
        this.looks = looks;
        this.floor = floor;
        this.rounds = rounds;
        this.ownCards = ownCards;
        this.participants = participants;
        this.doorplate = doorplate;
    }

    /**
     * @param round that is open
     * @param seat where the reader sits, if anywhere
     * @param assigned where the reader was told to sit; mostly people choose
     * @param ask the wish to be told; null unless seats were assigned without the reader
     * @param moving whether those who sit may change tables
     * @param stays whether the reader sits and may not go elsewhere
     * @param allFull whether no table has places left
     * @param slip why the reader is back here
     * @param personalCode in groups; null for those who are not here as participants
     * @param address where to enter it on another phone
     * @param links to all tables
     */
    record Page(
            Screen screen,
            Phrase title,
            @Nullable UUID round,
            @Nullable UUID seat,
            @Nullable Tile assigned,
            @Nullable UUID ask,
            boolean moving,
            boolean stays,
            boolean allFull,
            @Nullable Slip slip,
            int places,
            List<Tile> tables,
            List<Own> own,
            @Nullable String personalCode,
            String address,
            List<TableLink> links) {}

    /**
     * @param wish for taking a seat there
     * @param numbers of the cards that hang there
     * @param rests whether it does not take part in the round
     * @param mayTake whether the reader may sit down there
     */
    record Tile(
            UUID id,
            UUID wish,
            String letter,
            Phrase title,
            Phrase question,
            List<Integer> numbers,
            int people,
            boolean rests,
            boolean mayTake) {}

    /**
     * What became of a card of one's own.
     *
     * @param reason why it is hidden
     */
    record Own(
            int number,
            String letter,
            Line text,
            Standing standing,
            @Nullable Line reason,
            String replyCode) {}

    /**
     * @param back why somebody is back here, if they are
     */
    Page of(Caller caller, WorkshopId workshop, Slip.Query back) {
        var language = Language.of(caller.locale()).tag();
        var evening = screens.evening(workshop);
        var hanging = looks.at(workshop);
        var people = floor.now(workshop);
        var sitting =
                new Sitting(caller.participantIn(workshop.id()), people, rounds.now(workshop));
        var tiles =
                evening.tables().stream()
                        .map(table -> tile(table, language, hanging, sitting))
                        .toList();
        return new Page(
                screens.of(workshop, hanging.seq(), language),
                evening.title().in(language),
                sitting.rounds().open().map(round -> round.id().id()).orElse(null),
                sitting.table(),
                sitting.assigned().flatMap(table -> at(table, tiles)).orElse(null),
                sitting.isLate() ? UUID.randomUUID() : null,
                people.mayMove(sitting.rounds()),
                sitting.stays(),
                evening.tables().stream().noneMatch(table -> sitting.hasPlaces(table.id())),
                Slip.of(back, evening, sitting),
                people.places(),
                tiles,
                ownCards.of(caller, workshop).stream()
                        .flatMap(card -> own(card, evening).stream())
                        .toList(),
                personalCode(caller, workshop),
                doorplate.typed(),
                TableLink.toAll(evening));
    }

    private static Optional<Tile> at(TableId table, List<Tile> tiles) {
        return tiles.stream().filter(tile -> tile.id().equals(table.id())).findFirst();
    }

    private @Nullable String personalCode(Caller caller, WorkshopId workshop) {
        return caller.participantIn(workshop.id())
                .flatMap(participants::personalCode)
                .map(Code::grouped)
                .orElse(null);
    }

    private static Tile tile(
            Evening.ThemeTable table, String language, Hanging hanging, Sitting sitting) {
        return new Tile(
                table.id().id(),
                UUID.randomUUID(),
                table.letter(),
                table.title().in(language),
                table.question().in(language),
                hanging.at(table.id()).stream().map(CardOnPage::number).toList(),
                sitting.floor().takenAt(table.id()),
                sitting.rounds().rests(table.id()),
                sitting.mayTake(table.id()));
    }

    /** Not what was written for somebody else. */
    private static Optional<Own> own(OwnCard own, Evening evening) {
        var card = own.card();
        return Optional.ofNullable(own.replyCode())
                .map(code ->
                        new Own(
                                card.number(),
                                letter(evening, card.table()),
                                new Line(card.language(), card.text()),
                                own.state(),
                                own.reason(),
                                code));
    }

    static String letter(Evening evening, TableId table) {
        return evening.tables().stream()
                .filter(it -> it.id().equals(table))
                .findFirst()
                .map(Evening.ThemeTable::letter)
                .orElse("");
    }
}
