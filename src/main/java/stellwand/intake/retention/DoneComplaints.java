package stellwand.intake.retention;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.Expiries;
import stellwand.idea.IdeaId;
import stellwand.idea.KnownIdeas;
import stellwand.idea.Standing;
import stellwand.people.contacts.ContactList;

/**
 * Complaints that nobody sighted, and of which somebody told everybody who is to be told: that
 * closes them, too. Written down here, since the contacts that say so go sooner than the complaint.
 */
@Component
class DoneComplaints {
    private static final int AT_ONCE = 500;

    private final JdbcClient db;
    private final Expiries expiries;
    private final KnownIdeas ideas;
    private final ContactList contacts;

    DoneComplaints(JdbcClient db, Expiries expiries, KnownIdeas ideas, ContactList contacts) {
        this.db = db;
        this.expiries = expiries;
        this.ideas = ideas;
        this.contacts = contacts;
    }

    /** As it was found the last time. */
    Map<UUID, Instant> all() {
        return db
                .sql("select idea, done_at from complaint_done")
                .query((row, _) ->
                        Map.entry(
                                row.getObject("idea", UUID.class),
                                row.getTimestamp("done_at").toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Looks again. What was opened again since is not done any more. */
    void renew() {
        @Nullable UUID last = null;
        for (var some = expiries.waitingComplaints(last, AT_ONCE);
                !some.isEmpty();
                some = expiries.waitingComplaints(last, AT_ONCE)) {
            contacts.toldAll(some, Standing.RECEIVED.name())
                    .forEach((idea, at) ->
                            at.ifPresentOrElse(it -> done(idea, it), () -> notDone(idea)));
            last = some.getLast();
        }
        var all = all();
        var rows = ideas.rows(all.keySet().stream().map(IdeaId::new).toList());
        all.forEach((idea, at) -> {
            var row = rows.get(new IdeaId(idea));
            boolean isSighted = row != null && row.standing() != Standing.RECEIVED;
            if (isSighted || isOpenedAgain(idea, at)) notDone(idea);
        });
    }

    private boolean isOpenedAgain(UUID idea, Instant since) {
        return expiries.openedAgainAt(new IdeaId(idea))
                .filter(it -> !it.isBefore(since))
                .isPresent();
    }

    private void done(UUID idea, Instant at) {
        db.sql(
                        """
                        insert into complaint_done (idea, done_at) values (:idea, :at)
                        on conflict (idea) do update set done_at = excluded.done_at
                        where complaint_done.done_at <> excluded.done_at
                        """)
                .param("idea", idea)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void notDone(UUID idea) {
        db.sql("delete from complaint_done where idea = :idea").param("idea", idea).update();
    }
}
