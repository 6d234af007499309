package stellwand.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.BoardPage.ComposeForm;
import stellwand.board.BoardPage.Elsewhere;
import stellwand.board.BoardPage.Hidden;
import stellwand.board.BoardPage.OpenRound;
import stellwand.board.BoardPage.Pinned;
import stellwand.board.BoardPage.RoundTask;
import stellwand.board.BoardPage.Situation;
import stellwand.board.BoardPage.Table;
import stellwand.floor.Calls;
import stellwand.floor.Ending;
import stellwand.floor.Floor;
import stellwand.people.Caller;
import stellwand.round.Late;
import stellwand.round.Round;
import stellwand.round.RoundRow;
import stellwand.round.RoundState;
import stellwand.round.Rounds;
import stellwand.round.Task;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Puts together what somebody sees at a theme table. */
@Component
class BoardPages {
    private final Looks looks;
    private final Workshops workshops;
    private final Rounds rounds;
    private final Floor floor;
    private final Calls calls;
    private final Ending ending;
    private final OwnCards ownCards;
    private final Clock clock;

    BoardPages(
            Looks looks,
            Workshops workshops,
            Rounds rounds,
            Floor floor,
            Calls calls,
            Ending ending,
            OwnCards ownCards,
            Clock clock) {
        this.floor = floor;
        this.calls = calls;
        this.ending = ending;
        this.looks = looks;
        this.workshops = workshops;
        this.rounds = rounds;
        this.ownCards = ownCards;
        this.clock = clock;
    }

    /**
     * @param pinned the card that the reader has just pinned
     */
    BoardPage of(Caller caller, WorkshopId workshop, TableId table, @Nullable UUID pinned) {
        var language = Language.of(caller.locale()).tag();
        var hanging = looks.at(caller, workshop, table);
        var now = clock.instant();
        var state = rounds.now(workshop);
        var open = state.open();
        var late = state.late().filter(it -> !it.isOver(now));
        var tasks = rounds.list(workshop).stream().map(row -> task(row, language)).toList();
        var hosting = caller.mayHost(workshop.id(), table.id());
        var cards = CardsOnPage.of(hanging.cardsAt(table), hanging.headings(table));
        return new BoardPage(
                workshop.id(),
                inLanguage(themeTable(workshop, table), language),
                hanging.seq(),
                now.toEpochMilli(),
                situation(caller, workshop, table, state),
                hosting,
                floor.announced(workshop, language),
                open.map(round -> open(round, tasks)).orElse(null),
                late.orElse(null),
                elsewhere(caller, workshop, table, state),
                links(workshop),
                tasks,
                cards.clusters(),
                cards.groups(),
                cards.loose(),
                hanging.parkedAt(table).stream().map(cards::onPage).toList(),
                hanging.hidden().stream().map(it -> hidden(cards, it)).toList(),
                new ComposeForm(
                        workshop.id(),
                        table.id(),
                        UUID.randomUUID(),
                        open.map(Round::id)
                                .or(() -> late.map(Late::id))
                                .map(round -> round.id().toString())
                                .orElse(""),
                        usual(open).word(),
                        language,
                        hosting,
                        SpokenLanguage.offered(),
                        cards.challenges()),
                pinned == null ? null : pinned(caller, workshop, new CardId(pinned)),
                calls.button(caller, workshop, table));
    }

    private List<TableLink> links(WorkshopId workshop) {
        return workshops.find(workshop).map(TableLink::toAll).orElse(List.of());
    }

    private Evening.ThemeTable themeTable(WorkshopId workshop, TableId id) {
        return workshops.find(workshop).stream()
                .flatMap(evening -> evening.tables().stream())
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.TABLE_IS_UNKNOWN));
    }

    private static Table inLanguage(Evening.ThemeTable table, String language) {
        return new Table(
                table.id().id(),
                table.letter(),
                table.title().in(language),
                table.question().in(language),
                table.examples().stream().map(example -> example.in(language)).toList());
    }

    private Situation situation(
            Caller caller, WorkshopId workshop, TableId table, RoundState rounds) {
        if (ending.isOver(workshop)) return Situation.OVER;
        var open = rounds.open();
        if (open.isEmpty()) return Situation.PAUSE;
        if (rounds.rests(table)) return Situation.REST;
        var mayWrite =
                caller.mayHost(workshop.id(), table.id())
                        || (caller.actorIn(workshop.id()).isPresent()
                                && open.get().ownPhones().contains(table));
        return mayWrite ? Situation.WRITE : Situation.LISTEN;
    }

    private @Nullable Elsewhere elsewhere(
            Caller caller, WorkshopId workshop, TableId here, RoundState rounds) {
        if (!rounds.assigns()) return null;
        return caller.participantIn(workshop.id())
                .flatMap(who -> floor.now(workshop).seatOf(who.id(), rounds))
                .filter(seat -> !seat.equals(here))
                .map(seat -> new Elsewhere(seat.id(), themeTable(workshop, seat).letter()))
                .orElse(null);
    }

    private static RoundTask task(RoundRow row, String language) {
        var words = row.wording().in(language).text();
        return new RoundTask(row.id().id(), row.task(), words.isEmpty() ? null : words);
    }

    private static Hidden hidden(CardsOnPage cards, HiddenCard it) {
        return new Hidden(cards.onPage(it.card()), it.reason());
    }

    private static @Nullable OpenRound open(Round round, List<RoundTask> tasks) {
        if (!(round.phase() instanceof Round.Phase.Open(var endsAt))) return null;
        var words =
                tasks.stream()
                        .filter(task -> task.id().equals(round.id().id()))
                        .flatMap(task -> Optional.ofNullable(task.words()).stream())
                        .findFirst()
                        .orElse(null);
        return new OpenRound(round.id().id(), round.number(), round.task(), words, endsAt);
    }

    /** What was begun in it may still be sent, also when the page is loaded again meanwhile. */
    private static CardKind usual(Optional<Round> open) {
        return open.filter(round -> round.task() == Task.SOLUTIONS).isPresent()
                ? CardKind.SOLUTION
                : CardKind.CHALLENGE;
    }

    private @Nullable Pinned pinned(Caller caller, WorkshopId workshop, CardId card) {
        return ownCards.justPinned(caller, workshop, card, clock.instant()).orElse(null);
    }
}
