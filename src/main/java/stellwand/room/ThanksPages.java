package stellwand.room;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.board.OwnCard;
import stellwand.board.OwnCards;
import stellwand.board.Standing;
import stellwand.board.TableLink;
import stellwand.floor.EveningState;
import stellwand.floor.Floor;
import stellwand.journal.Journal;
import stellwand.people.Caller;
import stellwand.promise.PathOnPage;
import stellwand.promise.PathPages;
import stellwand.web.Language;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;

/** Thanks, the reply codes of one's own cards, and how it goes on. */
@Component
class ThanksPages {
    private final Journal journal;
    private final Screens screens;
    private final OwnCards ownCards;
    private final Floor floor;
    private final CodeLetters letters;
    private final Doorplate doorplate;
    private final PathPages paths;
    private final FormerParticipants former;

    ThanksPages(
            Journal journal,
            Screens screens,
            OwnCards ownCards,
            Floor floor,
            CodeLetters letters,
            Doorplate doorplate,
            PathPages paths,
            FormerParticipants former) {
        this.journal = journal;
        this.screens = screens;
        this.ownCards = ownCards;
        this.floor = floor;
        this.letters = letters;
        this.doorplate = doorplate;
        this.paths = paths;
        this.former = former;
    }

    /**
     * @param hosting whether a table's device or staff look: then the cards are also of others
     * @param letter the address that opens one's own mail program with the codes; none without
     *     cards
     * @param address where a code is typed
     * @param path that was promised for what was written; null: nothing of its own was
     * @param known the day until which this phone is; null: it is for good, or a table's device
     * @param links to all tables
     * @param back where it goes on should the evening go on
     */
    record Page(
            Screen screen,
            Phrase title,
            boolean hosting,
            List<Card> cards,
            @Nullable String letter,
            String address,
            @Nullable PathOnPage path,
            @Nullable String known,
            List<TableLink> links,
            String back) {}

    /**
     * @param replyCode in groups, for reading aloud
     */
    record Card(int number, String letter, Line text, Standing standing, String replyCode) {}

    /** Empty while the evening runs. */
    Optional<Page> of(Caller caller, WorkshopId workshop) {
        var states = journal.states(workshop.stream());
        return states.of(EveningState.FOLD).isOver()
                ? Optional.of(page(caller, workshop, states.seq()))
                : Optional.empty();
    }

    private Page page(Caller caller, WorkshopId workshop, long seq) {
        var language = Language.of(caller.locale());
        var evening = screens.evening(workshop);
        var title = evening.title().in(language.tag());
        var cards =
                ownCards.of(caller, workshop).stream()
                        .flatMap(own -> card(own, evening).stream())
                        .toList();
        return new Page(
                screens.of(workshop, seq, language.tag()),
                title,
                caller.participantIn(workshop.id()).isEmpty(),
                cards,
                cards.isEmpty() ? null : letters.to(title, cards, language.locale()),
                doorplate.typed(),
                paths.of(workshop, language.locale()),
                known(caller, workshop, language.locale()),
                TableLink.toAll(evening),
                back(caller, workshop));
    }

    /** Not what was written for somebody else: its code is theirs. */
    private static Optional<Card> card(OwnCard own, Evening evening) {
        var card = own.card();
        return Optional.ofNullable(own.replyCode())
                .map(code ->
                        new Card(
                                card.number(),
                                TablesPages.letter(evening, card.table()),
                                new Line(card.language(), card.text()),
                                own.state(),
                                code));
    }

    private @Nullable String known(Caller caller, WorkshopId workshop, Locale locale) {
        return caller.participantIn(workshop.id())
                .flatMap(_ -> former.goOn(workshop))
                .map(day -> FormerParticipants.day(day, locale))
                .orElse(null);
    }

    /** To the table where one sat, or to where one chooses. */
    private String back(Caller caller, WorkshopId workshop) {
        var tables = "/w/" + workshop.id();
        return caller.participantIn(workshop.id())
                .flatMap(who -> floor.now(workshop).seatOf(who.id()))
                .map(seat -> tables + "/tables/" + seat.id())
                .orElse(tables);
    }
}
