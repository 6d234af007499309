package stellwand.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.board.BoardPage.Pinned;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import stellwand.people.Caller;
import stellwand.people.ReplyCodes;
import stellwand.workshop.WorkshopId;

/** Finds what people wrote themselves. Fetched, never broadcast. */
@Component
public class OwnCards {
    private static final Duration NOTED_DOWN_WITHIN = Duration.ofMinutes(5);

    private final Journal journal;
    private final Contents contents;
    private final ReplyCodes replyCodes;

    OwnCards(Journal journal, Contents contents, ReplyCodes replyCodes) {
        this.journal = journal;
        this.contents = contents;
        this.replyCodes = replyCodes;
    }

    /** By whichever of the caller's identities, in the order of pinning. */
    public List<OwnCard> of(Caller caller, WorkshopId workshop) {
        var authors = new Who(caller, workshop).authors();
        var board = journal.states(workshop.stream()).of(BoardState.FOLD);
        var own =
                board.cards().values().stream()
                        .filter(card -> authors.contains(card.author()))
                        .sorted(Comparator.comparingInt(card -> card.pinned().number()))
                        .toList();
        var texts = contents.read(own.stream().flatMap(card -> card.contents()).toList());
        return own.stream().flatMap(card -> own(caller, workshop, card, texts).stream()).toList();
    }

    private Optional<OwnCard> own(
            Caller caller, WorkshopId workshop, Card card, Map<ContentId, Written> texts) {
        var code =
                isForSomebodyElse(caller, card)
                        ? null
                        : replyCodes.of(workshop.id(), card.id().id()).toString();
        var reason = CardJson.reason(card, texts).orElse(null);
        return CardJson.whole(card, texts)
                .map(json -> new OwnCard(json, code, card.standing(), reason));
    }

    /** The device stays on the table and goes through many hands; its host has no codes to keep. */
    private static boolean isForSomebodyElse(Caller caller, Card card) {
        return caller.hosts().values().stream().anyMatch(host -> host.id().equals(card.author()));
    }

    /** For whoever pinned it; on a table's device only while it is being noted down. */
    Optional<Pinned> justPinned(Caller caller, WorkshopId workshop, CardId id, Instant now) {
        var authors = new Who(caller, workshop).authors();
        return journal.states(workshop.stream())
                .of(BoardState.FOLD)
                .there(id)
                .filter(card -> authors.contains(card.author()))
                .filter(card -> !isForSomebodyElse(caller, card) || isFresh(card, now))
                .map(card ->
                        new Pinned(
                                card.pinned().number(),
                                replyCodes.of(workshop.id(), card.id().id()).toString()));
    }

    private static boolean isFresh(Card card, Instant now) {
        return card.pinned().at().plus(NOTED_DOWN_WITHIN).isAfter(now);
    }
}
