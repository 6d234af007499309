package stellwand.idea;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.UndoSighting;
import stellwand.journal.Envelope;
import stellwand.people.ReplyCode;

/**
 * What has to follow in another idea's stream. Looks at what is so far, so a crash in between only
 * delays it, and doing it twice is harmless.
 */
@Component
class Aftermath {
    private final JdbcClient db;
    private final Ideas ideas;

    Aftermath(JdbcClient db, Ideas ideas) {
        this.db = db;
        this.ideas = ideas;
    }

    @Scheduled(fixedDelay = 1000)
    void follow() {
        eraseWhatLostItsSource();
        receiveMissingParts();
        leaveWithTheWhole();
        freeWhatHangsOnOneThatLeadsNowhere();
    }

    /** With what others wrote beside it. */
    private void eraseWhatLostItsSource() {
        db.sql("select id from idea where source_gone and standing <> 'ERASED'")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .forEach(id -> submit(id, new EraseIdea(null)));
    }

    /** The server was killed between a split and its parts. */
    private void receiveMissingParts() {
        db.sql(
                        """
                        select i.id, p.part
                        from idea i cross join lateral unnest(i.parts) as p (part)
                        where i.standing = 'SPLIT'
                            and not exists (select 1 from idea known where known.id = p.part)
                        """)
                .query((row, _) ->
                        new Missing(
                                row.getObject("id", UUID.class), row.getObject("part", UUID.class)))
                .list()
                .forEach(it ->
                        ideas.receivePart(
                                new IdeaId(it.whole), new IdeaId(it.part), Envelope.HOUSE));
    }

    private record Missing(UUID whole, UUID part) {}

    /** Whoever had joined the whole, and left it, has nothing to do with its parts either. */
    private void leaveWithTheWhole() {
        db.sql(
                        """
                        select there.reply_code
                        from idea_contributor gone
                        join idea part on part.whole = gone.idea and part.standing <> 'ERASED'
                        join idea_contributor there
                            on there.idea = part.id and there.contributor = gone.contributor
                        where gone.has_left and there.joined and not there.has_left
                        """)
                .query((row, _) -> new ReplyCode(row.getString("reply_code")))
                .list()
                .forEach(it -> ideas.erase(it, UUID.randomUUID()));
    }

    private void freeWhatHangsOnOneThatLeadsNowhere() {
        db.sql(
                        """
                        select i.id from idea i join idea target on target.id = i.bundled_into
                        where i.standing = 'BUNDLED'
                            and target.standing not in ('IN_REVIEW', 'ANSWERED')
                        """)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list()
                .forEach(id -> submit(id, new UndoSighting(0)));
    }

    private void submit(UUID idea, IdeaCommand wish) {
        ideas.submit(new IdeaId(idea), UUID.randomUUID(), Envelope.HOUSE, wish);
    }
}
