package stellwand.board;

import static stellwand.board.Desk.required;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.BoardCommand.BringBackCard;
import stellwand.board.BoardCommand.By;
import stellwand.board.BoardCommand.ClusterCard;
import stellwand.board.BoardCommand.EraseCard;
import stellwand.board.BoardCommand.ParkCard;
import stellwand.board.BoardCommand.ReleaseExample;
import stellwand.board.BoardCommand.ShowCard;
import stellwand.board.BoardCommand.TakeBackCard;
import stellwand.board.BoardCommand.UnclusterCard;
import stellwand.board.BoardCommand.WithholdExample;
import stellwand.board.HeadingCommand.RemoveHeading;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.people.Caller;
import stellwand.people.ErasesByCode;
import stellwand.people.ReplyCode;
import stellwand.people.ReplyCodes;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * The door to the pinboards. Every wish carries the id that its sender made; the same id again gets
 * the first answer. What cannot be read at all is refused by {@link
 * stellwand.web.RefusedException}.
 */
@Component
public class Boards implements ErasesByCode {
    /** In characters as people count. */
    public static final int MOST_LETTERS = Limits.KEYWORDS;

    public static final int MOST_LINES = Limits.LINES;

    private final Journal journal;
    private final BoardTables tables;
    private final ReplyCodes replyCodes;
    private final Pace pace;
    private final Clock clock;

    Boards(Journal journal, BoardTables tables, ReplyCodes replyCodes, Pace pace, Clock clock) {
        this.journal = journal;
        this.tables = tables;
        this.replyCodes = replyCodes;
        this.pace = pace;
        this.clock = clock;
    }

    /** Answers with the card's {@code number}; its reply code is {@link #replyCode}. */
    public Outcome pin(Caller caller, WorkshopId workshop, NewCard paper) {
        var who = new Who(caller, workshop);
        var by = who.at(new TableId(required(paper.table())));
        return submit(workshop, required(paper.id()), desk(who, by).pin(paper));
    }

    /** What stands on a card of paper, with the part of a photo that shows it. */
    public Outcome pin(Caller caller, WorkshopId workshop, NewCard paper, CutOut cutOut) {
        var who = new Who(caller, workshop);
        var by = who.at(new TableId(required(paper.table())));
        return submit(workshop, required(paper.id()), desk(who, by).pin(paper, cutOut));
    }

    public Outcome revise(Caller caller, WorkshopId workshop, CardId card, Revision paper) {
        var who = new Who(caller, workshop);
        return change(who, card, paper.id(), by -> desk(who, by).revise(card, paper));
    }

    public Outcome translate(
            Caller caller, WorkshopId workshop, CardId card, NewTranslation paper) {
        var who = new Who(caller, workshop);
        return change(who, card, paper.id(), by -> desk(who, by).translate(card, paper));
    }

    public Outcome releaseExample(
            Caller caller, WorkshopId workshop, CardId card, @Nullable UUID command) {
        return change(new Who(caller, workshop), card, command, by -> new ReleaseExample(by, card));
    }

    public Outcome withholdExample(
            Caller caller, WorkshopId workshop, CardId card, @Nullable UUID command) {
        return change(
                new Who(caller, workshop), card, command, by -> new WithholdExample(by, card));
    }

    public Outcome hide(Caller caller, WorkshopId workshop, CardId card, Hiding paper) {
        var who = new Who(caller, workshop);
        return change(who, card, paper.id(), by -> desk(who, by).hide(card, paper));
    }

    public Outcome show(Caller caller, WorkshopId workshop, CardId card, @Nullable UUID command) {
        return change(new Who(caller, workshop), card, command, by -> new ShowCard(by, card));
    }

    public Outcome park(Caller caller, WorkshopId workshop, CardId card, @Nullable UUID command) {
        return change(new Who(caller, workshop), card, command, by -> new ParkCard(by, card));
    }

    public Outcome bringBack(
            Caller caller, WorkshopId workshop, CardId card, @Nullable UUID command) {
        return change(new Who(caller, workshop), card, command, by -> new BringBackCard(by, card));
    }

    public Outcome writeHeading(
            Caller caller, WorkshopId workshop, TableId table, NewHeading paper) {
        var who = new Who(caller, workshop);
        var wish = desk(who, who.at(table)).writeHeading(table, paper);
        return submit(workshop, required(paper.id()), wish);
    }

    public Outcome rewordHeading(
            Caller caller,
            WorkshopId workshop,
            TableId table,
            ClusterId heading,
            NewHeading paper) {
        var who = new Who(caller, workshop);
        var wish = desk(who, who.at(table)).rewordHeading(table, heading, paper);
        return submit(workshop, required(paper.id()), wish);
    }

    public Outcome removeHeading(
            Caller caller,
            WorkshopId workshop,
            TableId table,
            ClusterId heading,
            @Nullable UUID command) {
        var by = new Who(caller, workshop).at(table);
        return submit(workshop, required(command), new RemoveHeading(by, heading, table));
    }

    public Outcome cluster(
            Caller caller,
            WorkshopId workshop,
            CardId card,
            ClusterId heading,
            @Nullable UUID command) {
        return change(
                new Who(caller, workshop), card, command, by -> new ClusterCard(by, card, heading));
    }

    public Outcome uncluster(
            Caller caller, WorkshopId workshop, CardId card, @Nullable UUID command) {
        return change(new Who(caller, workshop), card, command, by -> new UnclusterCard(by, card));
    }

    public Outcome takeBack(
            Caller caller, WorkshopId workshop, CardId card, @Nullable UUID command) {
        return change(new Who(caller, workshop), card, command, by -> new TakeBackCard(by, card));
    }

    public Outcome erase(Caller caller, WorkshopId workshop, CardId card, @Nullable UUID command) {
        return change(new Who(caller, workshop), card, command, by -> new EraseCard(by, card));
    }

    /** Whoever holds the code may; no account is needed. Empty when it leads to no card. */
    @Override
    public Optional<Outcome> erase(ReplyCode code, UUID command) {
        var house = new By(Envelope.HOUSE, true);
        return tables.find(code)
                .map(place ->
                        submit(place.workshop(), command, new EraseCard(house, place.card())));
    }

    public ReplyCode replyCode(WorkshopId workshop, CardId card) {
        return replyCodes.of(workshop.id(), card.id());
    }

    private Desk desk(Who who, By by) {
        return new Desk(who.workshop(), by, clock.instant(), who.language());
    }

    /** Whoever asks is a host or not by the table at which the card hangs. */
    private Outcome change(
            Who who, CardId id, @Nullable UUID command, Function<By, BoardCommand> wish) {
        var board = journal.states(who.workshop().stream()).of(BoardState.FOLD);
        var card = board.find(id);
        return card.isEmpty()
                ? new Outcome.Refused(Refusal.CARD_IS_UNKNOWN)
                : submit(who.workshop(), required(command), wish.apply(who.at(card.get().table())));
    }

    private Outcome submit(WorkshopId workshop, UUID id, BoardCommand command) {
        var by = command.by();
        if (!pace.allows(by)) return new Outcome.Refused(Refusal.TOO_MANY_CARDS_AT_ONCE);
        var now = clock.instant();
        var envelope = new Envelope(id, by.person(), now, command.wish(), command.contents());
        var outcome =
                journal.submit(
                        workshop.stream(),
                        envelope,
                        states -> EndRules.decide(states, now, command));
        if (outcome instanceof Outcome.Done done && done.again()) pace.giveBack(by);
        return outcome;
    }
}
