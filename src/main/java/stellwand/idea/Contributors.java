package stellwand.idea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaCommand.CorrectIdea;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Recorded;
import stellwand.journal.Written;
import stellwand.people.ReplyCode;

/** What an idea's contributors may see and do, each by the reply code. */
@Component
public class Contributors {
    private final JdbcClient db;
    private final Journal journal;
    private final Contents contents;
    private final Ideas ideas;

    Contributors(JdbcClient db, Journal journal, Contents contents, Ideas ideas) {
        this.db = db;
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
        return db.sql("select idea, contributor from idea_contributor where reply_code = :code")
                .param("code", code.letters())
                .query((row, _) ->
                        contribution(
                                new IdeaId(row.getObject("idea", UUID.class)),
                                row.getObject("contributor", UUID.class)))
                .optional();
    }

    private Contribution contribution(IdeaId idea, UUID contributor) {
        var received = journal.states(idea.stream()).of(IdeaState.FOLD).received();
        boolean isAuthor = received != null && received.contributor().equals(contributor);
        return new Contribution(idea, contributor, isAuthor);
    }

    /** Empty when this one has nothing to do with the idea. */
    public Optional<ReplyCode> replyCode(IdeaId idea, UUID contributor) {
        return db.sql(
                        """
                        select reply_code from idea_contributor
                        where idea = :idea and contributor = :contributor
                        """)
                .param("idea", idea.id())
                .param("contributor", contributor)
                .query((row, _) -> new ReplyCode(row.getString("reply_code")))
                .optional();
    }

    /** What this one wrote later, in its order; what others wrote is none of their business. */
    public List<Said> messages(Contribution from) {
        return said(wrote(from.idea()).filter(it -> it.isBy(from.contributor())));
    }

    /** What everybody wrote later, for staff. */
    List<Said> messages(IdeaId idea) {
        return said(wrote(idea));
    }

    private Stream<ContributorWrote> wrote(IdeaId idea) {
        return journal.read(idea.stream(), 0).stream()
                .map(Recorded::event)
                .filter(ContributorWrote.class::isInstance)
                .map(ContributorWrote.class::cast);
    }

    /** Erased ones are missing. */
    private List<Said> said(Stream<ContributorWrote> messages) {
        var wrote = messages.toList();
        var texts = contents.read(wrote.stream().map(ContributorWrote::text).toList());
        return wrote.stream()
                .flatMap(it -> Optional.ofNullable(texts.get(it.text())).stream())
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
        var content = new ContentId(Ideas.named("idea/%s/correction".formatted(command)));
        return ideas.submit(
                by.idea(),
                command,
                by.contributor(),
                new CorrectIdea(
                        by.contributor(), new Written(content, received.language(), words)));
    }
}
