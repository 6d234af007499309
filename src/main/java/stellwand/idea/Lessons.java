package stellwand.idea;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.proposal.Example;
import stellwand.proposal.Proposal;
import stellwand.proposal.Proposer;

/**
 * What is learnt from one kind of what staff decided of ideas, on each node, in memory. A person
 * decides.
 */
final class Lessons {
    /** The newest: what was decided long ago says little about today. */
    private static final int MOST = 3000;

    /** It learns anew when so much more was decided. */
    private static final int A_TENTH = 10;

    private static final int A_FEW = 5;

    private final JdbcClient db;
    private final String name;
    private final String decided;
    private final AtomicBoolean learning = new AtomicBoolean();
    private volatile Proposer proposer = Proposer.learn(List.of());
    private volatile int decidedThen;

    /**
     * @param decided of an idea {@code i} in SQL; null: nobody has decided
     */
    Lessons(JdbcClient db, String name, String decided) {
        this.db = db;
        this.name = name;
        this.decided = decided;
    }

    /** The likeliest first; none where nobody could say. */
    List<Proposal> proposals(IdeaRow idea) {
        var text = idea.text();
        return text == null ? List.of() : proposer.proposals(text, idea.language());
    }

    void learnIfMoreWasDecided() {
        int more = Math.abs(decided() - decidedThen);
        if (more >= Math.max(A_FEW, decidedThen / A_TENTH)) learnBeside();
    }

    void learnBeside() {
        Thread.ofPlatform().name("lessons-" + name).daemon().start(this::learn);
    }

    void learn() {
        if (!learning.compareAndSet(false, true)) return;
        try {
            int now = decided();
            proposer = Proposer.learn(examples());
            decidedThen = now;
        } finally {
            learning.set(false);
        }
    }

    private int decided() {
        return db.sql(
                        """
                        select count(*) from (
                            select 1 from idea i where %s is not null and standing <> 'ERASED'
                            limit :most) decided
                        """
                                .formatted(decided))
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    /** The newest last. */
    private List<Example> examples() {
        return db.sql(
                        """
                        select c.text, coalesce(i.wording_language, i.language) as language,
                            %1$s as decided
                        from idea i
                        join content c on c.id = coalesce(i.wording, i.original)
                        where %1$s is not null and i.standing <> 'ERASED'
                            and i.kind <> 'PERSONAL' and c.text is not null
                        order by i.number desc
                        limit :most
                        """
                                .formatted(decided))
                .param("most", MOST)
                .query((row, _) ->
                        new Example(
                                row.getString("text"),
                                row.getString("language"),
                                row.getObject("decided", UUID.class)))
                .list()
                .reversed();
    }
}
