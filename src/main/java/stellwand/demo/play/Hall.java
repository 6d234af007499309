package stellwand.demo.play;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardKind;
import stellwand.demo.Thought;
import tools.jackson.databind.JsonNode;

/** What everybody in the hall can see: which round is open, and what hangs at which table. */
final class Hall {
    private static final int MOST_ANSWERED = 3;

    private final Map<UUID, UUID> challenges = new LinkedHashMap<>();
    private final Map<String, UUID> written = new HashMap<>();
    private final Set<UUID> calling = new HashSet<>();
    private List<UUID> tables = List.of();
    private @Nullable OpenRound open;

    private record OpenRound(UUID id, int number) {
        static @Nullable OpenRound of(JsonNode round) {
            return round.isObject()
                    ? new OpenRound(Hall.id(round.at("/id")), round.at("/number").asInt())
                    : null;
        }
    }

    /** All boards at one moment. */
    synchronized void show(JsonNode board) {
        tables = board.at("/tables").valueStream().map(table -> id(table.at("/id"))).toList();
        challenges.clear();
        board.at("/cards").forEach(this::hang);
        open = OpenRound.of(board.at("/round"));
        notifyAll();
    }

    /** What happened since. */
    synchronized void happened(JsonNode frame) {
        switch (frame.at("/type").asString()) {
            case "card-pinned", "card-changed" -> hang(frame.at("/card"));
            case "card-gone" -> challenges.remove(id(frame.at("/id")));
            case "call-changed" -> calls(frame);
            case "round-changed" -> open = OpenRound.of(frame.at("/round"));
            default -> {} // new screens show more than these people look at
        }
        notifyAll();
    }

    private void hang(JsonNode card) {
        if (!card.at("/kind").asString().equals(CardKind.CHALLENGE.word())) return;
        challenges.put(id(card.at("/id")), id(card.at("/table")));
    }

    private void calls(JsonNode frame) {
        var table = id(frame.at("/table"));
        if (frame.at("/call").asString().equals("calling")) calling.add(table);
        else calling.remove(table);
    }

    private static UUID id(JsonNode node) {
        return UUID.fromString(node.asString());
    }

    synchronized List<UUID> tables() {
        return tables;
    }

    /**
     * @param number from 1
     */
    synchronized UUID table(int number) {
        return tables.get(number - 1);
    }

    synchronized Optional<UUID> openRound() {
        return Optional.ofNullable(open).map(OpenRound::id);
    }

    /** Empty when a later one is open already, or none in time. */
    synchronized Optional<UUID> awaitRound(int number, Duration patience)
            throws InterruptedException {
        await(() -> open != null && open.number() >= number, patience);
        return open != null && open.number() == number ? openRound() : Optional.empty();
    }

    /** Whether a table calls for the facilitator. */
    synchronized boolean awaitCall(Duration patience) throws InterruptedException {
        return await(() -> !calling.isEmpty(), patience);
    }

    /** Empty when nobody has written it in time. */
    synchronized Optional<UUID> awaitCard(Thought thought, Duration patience)
            throws InterruptedException {
        await(() -> written.containsKey(thought.key()), patience);
        return Optional.ofNullable(written.get(thought.key()));
    }

    private boolean await(BooleanSupplier happened, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!happened.getAsBoolean()) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }

    /** So that others can answer it. */
    synchronized void wrote(Thought thought, UUID card) {
        written.put(thought.key(), card);
        notifyAll();
    }

    /** The challenges that it is about, as far as they hang; of a stranger's text nobody knows. */
    synchronized List<UUID> answeredBy(Thought thought) {
        if (thought.kind() != CardKind.SOLUTION) return List.of();
        if (thought.answers().isEmpty()) return anyAt(table(thought.table()), thought);
        return thought.answers().stream()
                .map(written::get)
                .filter(Objects::nonNull)
                .filter(challenges::containsKey)
                .limit(MOST_ANSWERED)
                .toList();
    }

    /** One of those that hang there, or, for every fifth, none. */
    private List<UUID> anyAt(UUID table, Thought thought) {
        int chosen = Math.abs(thought.key().hashCode() % 1000);
        var there = challenges.keySet().stream().filter(it -> table.equals(challenges.get(it)));
        var hanging = there.toList();
        return hanging.isEmpty() || chosen % 5 == 0
                ? List.of()
                : List.of(hanging.get(chosen % hanging.size()));
    }
}
