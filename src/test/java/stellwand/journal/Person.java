package stellwand.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sends every command until there is an answer. */
final class Person {
    private final Evening evening;
    private Envelope last = Node.envelope(Node.AYLIN, "nothing");
    private Decider decider = _ -> Decision.refuse(Notes.No.UNKNOWN);

    Person(Evening evening) {
        this.evening = evening;
    }

    Void does(List<Step> steps) {
        steps.forEach(this::does);
        return null;
    }

    private void does(Step step) {
        switch (step) {
            case Step.Write(int node, int note) ->
                    send(node, (states, text) -> Notes.write(states, evening.notes[note], text));
            case Step.Change(int node, int note) ->
                    send(node, (states, text) -> Notes.change(states, evening.notes[note], text));
            case Step.Erase(int node, int note) ->
                    sendWithoutText(node, states -> Notes.erase(states, evening.notes[note]));
            case Step.SendAgain(int node) -> sendUntilAnswered(node);
            case Step.Crash(int node) -> restart(node);
            case Step.KillConnections() -> killConnections();
        }
    }

    private void sendWithoutText(int node, Function<States, Decision<NoteEvent, Notes.No>> rule) {
        last = Node.envelope(Node.AYLIN, "erase " + UUID.randomUUID());
        decider = states -> withAnswer(rule.apply(states), states.seq());
        sendUntilAnswered(node);
    }

    private interface Rule {
        Decision<NoteEvent, Notes.No> decide(States states, ContentId text);
    }

    private void send(int node, Rule rule) {
        var text = evening.newSecret();
        last = Node.envelope(Node.AYLIN, text.id().toString(), text);
        decider = states -> withAnswer(rule.decide(states, text.id()), states.seq());
        sendUntilAnswered(node);
    }

    /** Another try of the decision gives another answer: only the first may ever be told. */
    private static Decision<NoteEvent, Notes.No> withAnswer(
            Decision<NoteEvent, Notes.No> decision, long seq) {
        return decision instanceof Decision.Accepted<NoteEvent, Notes.No> yes
                ? new Decision.Accepted<>(
                        yes.events(), yes.erase(), Map.of("code", seq + "-" + UUID.randomUUID()))
                : decision;
    }

    private void sendUntilAnswered(int node) {
        for (; ; ) {
            try {
                var outcome = evening.node(node).journal.submit(evening.stream, last, decider);
                evening.tell(last.command(), outcome);
                return;
            } catch (JournalUnavailable sendAgain) {
                Thread.onSpinWait();
            }
        }
    }

    /** Somebody may kill its connections meanwhile. */
    private void restart(int node) {
        try {
            evening.crash(node);
        } catch (DataAccessException tooEarly) {
            restart(node);
        }
    }

    private void killConnections() {
        try {
            JdbcClient.create(evening.node(0).source)
                    .sql(
                            """
                            select pg_terminate_backend(pid, 5000) from pg_stat_activity
                            where datname = current_database() and pid <> pg_backend_pid()
                            """)
                    .query(Boolean.class)
                    .list();
        } catch (DataAccessException killedByAnother) {
            return;
        }
    }
}
