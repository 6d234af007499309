package stellwand.intake;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaNews.Fresh;
import stellwand.idea.Quoting;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.NewsSent;

/** Up to which of an idea's events each contributor was told. */
@Component
class Told {
    private final JdbcClient db;
    private final NewsSent sent;
    private final Quoting quoting;

    Told(JdbcClient db, NewsSent sent, Quoting quoting) {
        this.db = db;
        this.sent = sent;
        this.quoting = quoting;
    }

    /** 0: nothing yet. */
    long upTo(IdeaId idea, UUID contributor) {
        return db.sql("select seq from idea_told where idea = :idea and contributor = :who")
                .param("idea", idea.id())
                .param("who", contributor)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Before the words are read with which it is told, in the transaction that notes it. */
    void begin(IdeaId idea) {
        quoting.quotes(idea);
    }

    /**
     * By a letter, as long as it waits.
     *
     * @param from up to which event they had been told before
     * @param to up to which event it tells
     */
    void by(String letter, Fresh fresh, Contact contact, long from, long to) {
        sent.wroteTo(contact, fresh.idea().id(), letter, fresh.about().id(), from, to);
    }

    /** Of what letters say that are still with us: they do not go, and it is told once more. */
    void takeBack(IdeaId idea, long erased) {
        quoting.erases(idea);
        for (var letter : sent.takeBack(idea.id(), erased)) {
            db.sql(
                            """
                            update idea_told set seq = least(seq, :to)
                            where idea = :idea and contributor = :who
                            """)
                    .param("idea", idea.id())
                    .param("who", letter.contributor())
                    .param("to", letter.heard())
                    .update();
        }
    }

    /**
     * Theirs to tell is whoever moves it on: of two servers one.
     *
     * @return whether it was still there
     */
    boolean moveOn(IdeaId idea, UUID contributor, long from, long to) {
        return db.sql(
                                """
                                insert into idea_told (idea, contributor, seq)
                                values (:idea, :who, :to)
                                on conflict (idea, contributor) do update set seq = :to
                                    where idea_told.seq = :from
                                """)
                        .param("idea", idea.id())
                        .param("who", contributor)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }
}
