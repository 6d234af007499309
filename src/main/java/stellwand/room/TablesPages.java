package stellwand.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Hanging;
import stellwand.board.Looks;
import stellwand.board.OwnCard;
import stellwand.board.OwnCards;
import stellwand.board.Standing;
import stellwand.floor.Floor;
import stellwand.floor.FloorState;
import stellwand.people.Caller;
import stellwand.people.Code;
import stellwand.people.Participants;
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
    private final OwnCards ownCards;
    private final Participants participants;
    private final Doorplate doorplate;

    TablesPages(
            Screens screens,
            Looks looks,
            Floor floor,
            OwnCards ownCards,
            Participants participants,
            Doorplate doorplate) {
        this.screens = screens;
        this.looks = looks;
        this.floor = floor;
        this.ownCards = ownCards;
        this.participants = participants;
        this.doorplate = doorplate;
    }

    /**
     * @param participant whether the reader can take a seat
     * @param seat where the reader sits, if anywhere
     * @param slip why the reader is back here
     * @param personalCode in groups; null for those who are not here as participants
     * @param address where to enter it on another phone
     */
    record Page(
            Screen screen,
            Phrase title,
            boolean participant,
            @Nullable UUID seat,
            @Nullable Slip slip,
            int places,
            List<Tile> tables,
            List<Own> own,
            @Nullable String personalCode,
            String address) {}

    /**
     * @param wish for taking a seat there
     * @param numbers of the cards that hang there
     */
    record Tile(
            UUID id,
            UUID wish,
            String letter,
            Phrase title,
            Phrase question,
            List<Integer> numbers,
            int people) {}

    /**
     * Why somebody could not sit down.
     *
     * @param full the table's letter; empty when everybody stays where they are
     * @param free the letters of those that have places left
     */
    record Slip(String full, String free) {}

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
     * @param full the table that somebody found full
     * @param staying whether everybody has to stay at their table
     */
    Page of(Caller caller, WorkshopId workshop, @Nullable UUID full, boolean staying) {
        var language = Language.of(caller.locale()).tag();
        var evening = screens.evening(workshop);
        var hanging = looks.at(workshop);
        var people = floor.now(workshop);
        var who = caller.participantIn(workshop.id());
        return new Page(
                screens.of(workshop, hanging.seq(), language),
                evening.title().in(language),
                who.isPresent(),
                who.flatMap(it -> people.seatOf(it.id())).map(TableId::id).orElse(null),
                slip(evening, people, full, staying),
                people.places(),
                evening.tables().stream()
                        .map(table -> tile(table, language, hanging, people))
                        .toList(),
                ownCards.of(caller, workshop).stream()
                        .flatMap(card -> own(card, evening).stream())
                        .toList(),
                personalCode(caller, workshop),
                doorplate.typed());
    }

    private @Nullable String personalCode(Caller caller, WorkshopId workshop) {
        return caller.participantIn(workshop.id())
                .map(participants::personalCode)
                .map(Code::grouped)
                .orElse(null);
    }

    private static @Nullable Slip slip(
            Evening evening, FloorState people, @Nullable UUID full, boolean staying) {
        if (staying) return new Slip("", "");
        if (full == null) return null;
        var free =
                evening.tables().stream()
                        .filter(table -> !people.isFull(table.id()))
                        .map(Evening.ThemeTable::letter)
                        .collect(Collectors.joining(", "));
        return new Slip(letter(evening, new TableId(full)), free);
    }

    private static Tile tile(
            Evening.ThemeTable table, String language, Hanging hanging, FloorState people) {
        return new Tile(
                table.id().id(),
                UUID.randomUUID(),
                table.letter(),
                table.title().in(language),
                table.question().in(language),
                hanging.at(table.id()).stream().map(CardOnPage::number).toList(),
                people.takenAt(table.id()));
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
