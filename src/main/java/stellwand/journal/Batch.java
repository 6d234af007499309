package stellwand.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Commands decided in order against a moving state, not yet stored. */
final class Batch {

    /** A command's stored first answer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answered(
            UUID command, UUID actor, byte[] request, long seq, Map<String, String> answer) {}

    private final StreamId stream;
    private final Map<UUID, Answered> before;
    private Folded states;
    final List<Recorded> events = new ArrayList<>();
    final List<Envelope> accepted = new ArrayList<>();
    final List<Answered> answers = new ArrayList<>();
    final List<ContentId> erased = new ArrayList<>();
    final List<Outcome> outcomes = new ArrayList<>();

    /**
     * @param before the first answers of those commands that came earlier; grows
     */
    Batch(StreamId stream, Folded states, Map<UUID, Answered> before) {
        this.stream = stream;
        this.states = states;
        this.before = before;
    }

    Folded states() {
        return states;
    }

    /** The new texts, without those that the batch erased again. */
    Map<ContentId, Written> texts() {
        var texts = new HashMap<ContentId, Written>();
        for (var envelope : accepted)
            envelope.contents().forEach(text -> texts.put(text.id(), text));
        erased.forEach(texts::remove);
        return texts;
    }

    void decide(Waiting waiting) {
        var envelope = waiting.envelope();
        var earlier = before.get(envelope.command());
        outcomes.add(earlier == null ? first(waiting) : again(earlier, envelope));
    }

    private static Outcome again(Answered earlier, Envelope envelope) {
        var same = earlier.actor().equals(envelope.actor()) && envelope.matches(earlier.request());
        return same
                ? new Outcome.Done(earlier.seq(), earlier.answer(), true)
                : new Outcome.Refused(Refusal.COMMAND_ID_TAKEN);
    }

    private Outcome first(Waiting waiting) {
        return switch (waiting.decider().decide(states)) {
            case Decision.Refused<?, ?>(var reason) -> new Outcome.Refused(reason);
            case Decision.Accepted<?, ?> decision -> accept(waiting.envelope(), decision);
        };
    }

    private Outcome accept(Envelope envelope, Decision.Accepted<?, ?> decision) {
        for (var event : decision.events()) record(envelope, event);
        erased.addAll(decision.erase());
        accepted.add(envelope);
        var answered =
                new Answered(
                        envelope.command(),
                        envelope.actor(),
                        envelope.requestHash(),
                        states.seq(),
                        decision.answer());
        answers.add(answered);
        before.put(envelope.command(), answered);
        return new Outcome.Done(states.seq(), decision.answer(), false);
    }

    private void record(Envelope envelope, Event event) {
        states = states.with(event);
        events.add(
                new Recorded(
                        stream,
                        states.seq(),
                        envelope.at(),
                        envelope.actor(),
                        envelope.command(),
                        event));
    }
}
