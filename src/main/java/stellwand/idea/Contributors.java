package stellwand.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaCommand.CorrectIdea;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.ContributorsAsked;
import stellwand.idea.IdeaState.Theirs;
import stellwand.idea.MessageEvent.CorrectionProposed;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Event;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Recorded;
import stellwand.journal.Written;
import stellwand.people.ReplyCode;

/** What an idea's contributors may see and do, each by the reply code. */
@Component
public class Contributors {
    private final ContributorRows rows;
    private final Journal journal;
    private final Contents contents;
    private final Ideas ideas;

    Contributors(ContributorRows rows, Journal journal, Contents contents, Ideas ideas) {
        this.rows = rows;
        this.journal = journal;
        this.contents = contents;
        this.ideas = ideas;
    }

    /**
     * Where a reply code leads.
     *
     * @param isAuthor whether the words are theirs, or they joined later
     */
    public record Contribution(IdeaId idea, UUID contributor, boolean isAuthor) {}

    public Optional<Contribution> find(ReplyCode code) {
        return rows.find(code)
                .map(it -> new Contribution(it.idea(), it.contributor(), it.part() == Part.AUTHOR));
    }

    /** Whose idea it is, if not of those who joined later. */
    public Optional<UUID> author(IdeaId idea) {
        return rows.author(idea);
    }

    /** Empty when this one has nothing to do with the idea. */
    public Optional<ReplyCode> replyCode(IdeaId idea, UUID contributor) {
        return rows.replyCode(idea, contributor);
    }

    /** What this one wrote later, in its order; what others wrote is none of their business. */
    public List<Said> messages(Contribution from) {
        return said(wrote(from.idea()).filter(it -> it.isOf(from.contributor())));
    }

    /**
     * What one contributor wrote.
     *
     * @param question of the office that it answers; null: nobody asked
     * @param noted whether the office wrote down what they had said, or sent by letter
     */
    public record Wrote(@Nullable Said question, Said words, boolean noted) {}

    /** The same, each answer with its question. */
    public List<Wrote> exchange(Contribution from) {
        var theirs = new ArrayList<Answered>();
        ContentId open = null;
        for (var recorded : journal.read(from.idea().stream(), 0)) {
            if (recorded.event() instanceof ContributorsAsked asked) open = asked.question();
            var question = open;
            wrote(recorded.event())
                    .filter(it -> it.isOf(from.contributor()))
                    .forEach(
                            it -> theirs.add(new Answered(question, it.text(), isNoted(recorded))));
            if (recorded.event() instanceof ContributorWrote) open = null;
        }
        var texts =
                contents.read(
                        theirs.stream()
                                .flatMap(it -> Stream.of(it.question(), it.words()))
                                .filter(Objects::nonNull)
                                .toList());
        return theirs.stream()
                .filter(it -> texts.containsKey(it.words()))
                .map(it ->
                        new Wrote(
                                said(it.question(), texts),
                                Objects.requireNonNull(said(it.words(), texts)),
                                it.noted()))
                .toList();
    }

    private record Answered(@Nullable ContentId question, ContentId words, boolean noted) {}

    private static boolean isNoted(Recorded recorded) {
        return recorded.event() instanceof ContributorWrote it && it.isNotedBy(recorded.actor());
    }

    private static @Nullable Said said(@Nullable ContentId text, Map<ContentId, Written> texts) {
        var it = text == null ? null : texts.get(text);
        return it == null ? null : new Said(it.language(), it.text());
    }

    private Stream<Theirs> wrote(IdeaId idea) {
        return journal.read(idea.stream(), 0).stream()
                .map(Recorded::event)
                .flatMap(Contributors::wrote);
    }

    private static Stream<Theirs> wrote(Event event) {
        return switch (event) {
            case ContributorWrote it -> Stream.of(new Theirs(it.contributor(), it.text()));
            case CorrectionProposed it -> Stream.of(new Theirs(it.contributor(), it.text()));
            case EchoEvent it -> it.own().stream().map(text -> new Theirs(it.contributor(), text));
            default -> Stream.empty(); // others' events are not a closed set
        };
    }

    /** Erased ones are missing. */
    private List<Said> said(Stream<Theirs> messages) {
        var wrote = messages.map(Theirs::text).toList();
        var texts = contents.read(wrote);
        return wrote.stream()
                .flatMap(it -> Optional.ofNullable(texts.get(it)).stream())
                .map(it -> new Said(it.language(), it.text()))
                .toList();
    }

    /** A text in its language. */
    public record Said(String language, String text) {}

    /**
     * Other words beside the original, in its language: before the sighting in its place for now,
     * afterwards as a message to staff, since what stands in public was looked at.
     */
    public Outcome correct(UUID command, Contribution by, String words) {
        var received = journal.states(by.idea().stream()).of(IdeaState.FOLD).received();
        if (received == null) return new Outcome.Refused(Refusal.IDEA_IS_UNKNOWN);
        var content = new ContentId(IdeaId.named("idea/%s/correction".formatted(command)));
        return ideas.submit(
                by.idea(),
                command,
                by.contributor(),
                new CorrectIdea(
                        by.contributor(), new Written(content, received.language(), words)));
    }
}
