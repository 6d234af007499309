package stellwand.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.journal.Written;
import stellwand.people.Caller;
import stellwand.workshop.WorkshopId;

/** Finds what people wrote themselves. Fetched, never broadcast. */
@Component
public class OwnCards {
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
        return own.stream().flatMap(card -> own(workshop, card, texts).stream()).toList();
    }

    private Optional<OwnCard> own(WorkshopId workshop, Card card, Map<ContentId, Written> texts) {
        var code = replyCodes.of(workshop, card.id()).toString();
        var reason = CardJson.reason(card, texts).orElse(null);
        return CardJson.whole(card, texts)
                .map(json -> new OwnCard(json, code, card.standing(), reason));
    }
}
