package stellwand.idea;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.StoredFiles;
import stellwand.board.CutOut;
import stellwand.board.Looks;
import stellwand.board.SolutionCard;
import stellwand.floor.Ending;
import stellwand.floor.EveningState;
import stellwand.idea.AttachmentCommand.AddPicture;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.ReceiveIdea;
import stellwand.journal.Contents;
import stellwand.journal.Envelope;
import stellwand.journal.Outcome;
import stellwand.journal.Written;
import stellwand.round.RoundState;
import stellwand.workshop.WorkshopId;

/** Takes the solution approaches from a workshop's boards: each becomes an idea. */
@Component
public class Harvest {
    private final Ideas ideas;
    private final KnownIdeas known;
    private final UntakenCards untaken;
    private final IdeaNumbers numbers;
    private final Looks looks;
    private final Contents contents;
    private final StoredFiles files;
    private final Ending ending;
    private final Clock clock;

    Harvest(
            Ideas ideas,
            KnownIdeas known,
            UntakenCards untaken,
            IdeaNumbers numbers,
            Looks looks,
            Contents contents,
            StoredFiles files,
            Ending ending,
            Clock clock) {
        this.ideas = ideas;
        this.known = known;
        this.untaken = untaken;
        this.numbers = numbers;
        this.looks = looks;
        this.contents = contents;
        this.files = files;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * Ten minutes after the evening's end: until then a card may still arrive, or be corrected, and
     * an idea takes over its words for good.
     */
    public boolean isRipe(WorkshopId workshop) {
        return ending.now(workshop).phase() instanceof EveningState.Phase.Over(var since)
                && clock.instant().isAfter(since.plus(RoundState.GRACE));
    }

    /** The evenings that have ended and at which something hangs that is no idea yet. */
    public Set<WorkshopId> unfinished() {
        return Set.copyOf(untaken.left(clock.instant()));
    }

    /** How many solution approaches of a workshop are no ideas yet. */
    public int waiting(WorkshopId workshop) {
        return (int) untaken(workshop).count();
    }

    /**
     * Each solution approach becomes an idea, once, however often this is asked for.
     *
     * @return how many did now
     */
    public int takeOver(WorkshopId workshop, UUID actor) {
        return takeOver(workshop, actor, clock.instant());
    }

    /** What hangs since then, or longer: what is newer may still be put right. */
    int takeOver(WorkshopId workshop, UUID actor, Instant since) {
        var promisedSince = untaken.promisedSince(workshop);
        return (int)
                untaken(workshop)
                        .map(card ->
                                new Promised(card, promisedSince.getOrDefault(card.card(), since)))
                        .filter(it -> !it.since.isAfter(since))
                        .filter(it -> takeOver(workshop, actor, it) instanceof Outcome.Done)
                        .count();
    }

    private record Promised(SolutionCard card, Instant since) {}

    private Stream<SolutionCard> untaken(WorkshopId workshop) {
        var known = this.known.cardsOf(workshop);
        return looks.solutionApproaches(workshop).stream()
                .filter(card -> !known.contains(card.card()));
    }

    /** The days of the sighting do not wait until somebody takes it over. */
    private Outcome takeOver(WorkshopId workshop, UUID actor, Promised promised) {
        var card = promised.card;
        var path = "idea/%s/%s".formatted(workshop.id(), card.card().id());
        var idea = new IdeaId(IdeaId.named(path));
        var cutOut = card.cutOut();
        var outcome =
                ideas.submit(
                        idea,
                        idea.id(),
                        actor,
                        new ReceiveIdea(
                                numbers.next(),
                                Source.card(workshop, card.table(), card.card()),
                                IdeaKind.IDEA,
                                card.card().id(),
                                card.language(),
                                card.text(),
                                card.challenges(),
                                promised.since,
                                null,
                                cutOut == null ? null : picture(idea, card, cutOut),
                                List.of()));
        eraseIfErased(idea, card);
        return outcome;
    }

    /** Meanwhile: what follows an erased card had not seen its idea yet. */
    private void eraseIfErased(IdeaId idea, SolutionCard card) {
        if (contents.read(List.of(card.text())).containsKey(card.text())) return;
        ideas.submit(idea, UUID.randomUUID(), Envelope.HOUSE, new EraseIdea(null));
    }

    /**
     * A copy of its own, so that it goes with the idea's words. Who cannot see it reads the card.
     */
    private AddPicture picture(IdeaId idea, SolutionCard card, CutOut cutOut) {
        var id = new AttachmentId(IdeaId.named("idea/%s/cut-out".formatted(idea.id())));
        files.copy(cutOut.picture(), id);
        var words = contents.read(List.of(card.text())).get(card.text());
        var said = words == null ? "" : words.text();
        return new AddPicture(
                id,
                new Written(id.words(), card.language(), said),
                cutOut.picture().id().toString(),
                cutOut.bytes(),
                cutOut.width(),
                cutOut.height());
    }
}
