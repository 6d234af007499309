package stellwand.idea;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.EchoEvent.FollowUpAsked;
import stellwand.idea.EchoEvent.FollowUpReplied;
import stellwand.idea.EchoEvent.VoiceGiven;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.journal.Recorded;
import stellwand.journal.View;

/**
 * What contributors say of answers: a row for each contributor and answer, and for each question.
 */
@Component
class EchoTables implements View {
    private final JdbcClient db;

    EchoTables(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("voice", "follow_up");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case VoiceGiven it -> given(recorded, it);
            case FollowUpAsked it -> asked(recorded, it);
            case FollowUpReplied it -> replied(recorded, it);
            case ContributorLeft(var who) -> gone(recorded, who);
            case IdeaErased _ -> gone(recorded, null);
            default -> {} // the rest is no echo
        }
    }

    /** Whoever belongs to two ideas that are answered together has one voice: the later one. */
    private void given(Recorded recorded, VoiceGiven it) {
        var comment = it.comment();
        db.sql(
                        """
                        insert into voice (answer, contributor, idea, voice, comment, at)
                        values (:answer, :who, :idea, :voice, :comment, :at)
                        on conflict (answer, contributor) do update
                            set idea = excluded.idea, voice = excluded.voice,
                                comment = excluded.comment, at = excluded.at
                            where voice.at <= excluded.at
                        """)
                .param("answer", it.answer().id())
                .param("who", it.contributor())
                .param("idea", recorded.stream().id())
                .param("voice", it.voice().name())
                .param("comment", comment == null ? null : comment.id())
                .param("at", utc(it.at()))
                .update();
    }

    private void asked(Recorded recorded, FollowUpAsked it) {
        db.sql(
                        """
                        insert into follow_up (question, idea, contributor, due, asked_at)
                        values (:question, :idea, :who, :due, :at)
                        """)
                .param("question", it.question().id())
                .param("idea", recorded.stream().id())
                .param("who", it.contributor())
                .param("due", it.due())
                .param("at", utc(it.at()))
                .update();
    }

    private void replied(Recorded recorded, FollowUpReplied it) {
        db.sql(
                        """
                        update follow_up set reply = :reply, replied_at = :at, seq = :seq
                        where question = :question
                        """)
                .param("question", it.question().id())
                .param("reply", it.reply().id())
                .param("at", utc(it.at()))
                .param("seq", recorded.seq())
                .update();
    }

    /**
     * @param who null: everybody
     */
    private void gone(Recorded recorded, @Nullable UUID who) {
        db.sql(
                        """
                        delete from voice
                        where idea = :idea and (:who::uuid is null or contributor = :who::uuid)
                        """)
                .param("idea", recorded.stream().id())
                .param("who", who)
                .update();
        db.sql(
                        """
                        delete from follow_up
                        where idea = :idea and (:who::uuid is null or contributor = :who::uuid)
                        """)
                .param("idea", recorded.stream().id())
                .param("who", who)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
