package stellwand.idea;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.idea.ExpiryEvent.TextExpired;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.ContributorsAsked;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.idea.MessageEvent.CorrectionProposed;
import stellwand.idea.MessageEvent.MessagesRead;
import stellwand.journal.ContentId;
import stellwand.journal.Recorded;
import stellwand.journal.View;

/**
 * What contributors wrote, and whether somebody has read it; whose the wording is, as a column of
 * {@link IdeaTables}. Whoever decides has the page open on which it stands, so has read it.
 */
@Component
class MessageTables implements View {
    private final JdbcClient db;

    MessageTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("contributor_message");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case ContributorsAsked _ -> {
                read(recorded, recorded.seq());
                asked(recorded);
            }
            case ContributorWrote it -> wrote(recorded, it);
            case CorrectionProposed it -> proposed(recorded, it);
            case MessagesRead(long upTo) -> read(recorded, upTo);
            case IdeaReworded it -> reworded(recorded, it);
            case IdeaSighted _,
                    IdeaSetAside _,
                    IdeaBundled _,
                    IdeaSplit _,
                    MatterSettled _,
                    SightingUndone _ -> {
                read(recorded, recorded.seq());
                askedNoMore(recorded);
            }
            case Progress it when it.standing() == Standing.ANSWERED -> askedNoMore(recorded);
            case ContributorLeft(var who) ->
                    change(
                                    recorded,
                                    "delete from contributor_message where idea = :id and contributor = :who")
                            .param("who", who)
                            .update();
            case IdeaErased _, TextExpired _ ->
                    change(recorded, "delete from contributor_message where idea = :id").update();
            default -> {} // the rest says nothing of them
        }
    }

    private void wrote(Recorded recorded, ContributorWrote it) {
        boolean isAsked =
                change(
                                recorded,
                                """
                                select exists (select 1 from contributor_message
                                    where idea = :id and kind = 'QUESTION') as asked
                                """)
                        .query((row, _) -> row.getBoolean("asked"))
                        .single();
        askedNoMore(recorded);
        add(recorded, isAsked ? FromThem.ANSWER : FromThem.MESSAGE, it.contributor(), it.text());
    }

    /** Between them and the office, as an answer is: an idea that everybody sees is not moved. */
    private void proposed(Recorded recorded, CorrectionProposed it) {
        add(recorded, FromThem.CORRECTION, it.contributor(), it.text());
        change(
                        recorded,
                        """
                        update idea set exchanged_at = :at,
                            changed_at = case when visible then changed_at else :at end
                        where id = :id
                        """)
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What staff wrote down for them, staff have read. */
    private void add(Recorded recorded, FromThem kind, UUID who, ContentId text) {
        change(
                        recorded,
                        """
                        insert into contributor_message
                            (idea, seq, kind, contributor, text, unread, at)
                        values (:id, :seq, :kind, :who, :text, :who = :actor, :at)
                        """)
                .param("seq", recorded.seq())
                .param("kind", kind.name())
                .param("who", who)
                .param("actor", recorded.actor())
                .param("text", text.id())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void asked(Recorded recorded) {
        change(
                        recorded,
                        """
                        insert into contributor_message (idea, seq, kind, unread, at)
                        values (:id, :seq, 'QUESTION', false, :at)
                        """)
                .param("seq", recorded.seq())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void askedNoMore(Recorded recorded) {
        change(recorded, "delete from contributor_message where idea = :id and kind = 'QUESTION'")
                .update();
    }

    private void read(Recorded recorded, long upTo) {
        change(
                        recorded,
                        """
                        update contributor_message set unread = false
                        where idea = :id and unread and seq <= :seq
                        """)
                .param("seq", upTo)
                .update();
    }

    /** Of what the office puts otherwise all contributors hear; see {@link OfficeWords}. */
    private void reworded(Recorded recorded, IdeaReworded it) {
        change(
                        recorded,
                        """
                        update idea set wording_by_author = theirs,
                            news = case when theirs then news else :seq end,
                            news_at = case when theirs then news_at else :at end
                        from (select exists (select 1 from idea_contributor
                                where idea = :id and contributor = :actor and not joined)
                            or exists (select 1 from contributor_message
                                where idea = :id and text = :text) as theirs) written
                        where id = :id
                        """)
                .param("seq", recorded.seq())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("actor", recorded.actor())
                .param("text", it.text().id())
                .update();
    }

    private StatementSpec change(Recorded recorded, String sql) {
        return db.sql(sql).params(Map.of("id", recorded.stream().id()));
    }
}
