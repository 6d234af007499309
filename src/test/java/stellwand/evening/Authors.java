package stellwand.evening;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * People who write at a fixed pace, whatever the server does: nobody waits for an answer before the
 * next card goes.
 */
final class Authors {
    static final int CARDS_PER_SECOND = 200;

    /** A little faster than they must be, so that a hiccup is made up for. */
    private static final long PAUSE_NANOS = 1_000_000_000L / (CARDS_PER_SECOND * 5 / 4);

    private static final int AT_ONCE = 8;
    private static final int NOT_NOW = 503;

    record Card(UUID id, Phone author, String text) {}

    private final List<Phone> phones = new ArrayList<>();
    private final String table;
    private final String round;

    /** Each with its first answer. */
    private final Map<Card, String> acknowledged = new ConcurrentHashMap<>();

    private final Set<Card> unsure = ConcurrentHashMap.newKeySet();
    private final Set<Card> lately = ConcurrentHashMap.newKeySet();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    private Authors(String table, String round) {
        this.table = table;
        this.round = round;
    }

    /** Once for all: their cookies survive the kills, too. */
    static Authors joined(Demo demo, int count) throws Exception {
        var board = Phone.joined(demo).board();
        var authors =
                new Authors(board.at("/tables/0/id").asString(), board.at("/round/id").asString());
        for (int n = 0; n < count; n++) authors.phones.add(Phone.joined(demo));
        return authors;
    }

    /** Goes on until so many more are acknowledged, and so many a second have really been sent. */
    void writeUntil(int cards, Runnable kill) {
        int before = written();
        var onTheirWay = new ArrayList<CompletableFuture<?>>();
        lately.clear();
        long start = System.nanoTime();
        while (written() < before + cards
                || perSecond(onTheirWay.size(), start) < CARDS_PER_SECOND) {
            LockSupport.parkNanos(start + onTheirWay.size() * PAUSE_NANOS - System.nanoTime());
            var author = phones.get(onTheirWay.size() % phones.size());
            onTheirWay.add(send(newCard(author)));
        }
        kill.run();
        var all = allOf(onTheirWay.toArray(CompletableFuture[]::new));
        all.handle((_, _) -> "answered or cut off").join();
        assertThat(surprises).isEmpty();
    }

    private static double perSecond(int sent, long start) {
        return sent * 1e9 / (System.nanoTime() - start);
    }

    private static Card newCard(Phone author) {
        var id = UUID.randomUUID();
        return new Card(id, author, "Karte " + id.toString().substring(0, 8));
    }

    /** Unsure until there is an answer. */
    private CompletableFuture<?> send(Card card) {
        lately.add(card);
        unsure.add(card);
        return pinning(card).thenAccept(reply -> note(card, reply, 201));
    }

    private CompletableFuture<HttpResponse<String>> pinning(Card card) {
        return card.author().pinning(card.id(), table, round, card.text());
    }

    /** A "not now" says nothing: the phone goes on sending. */
    private void note(Card card, HttpResponse<String> reply, int... expected) {
        if (reply.statusCode() == NOT_NOW) return;
        if (IntStream.of(expected).noneMatch(status -> status == reply.statusCode())) {
            surprises.add(reply.statusCode() + " " + reply.body());
        }
        var first = acknowledged.putIfAbsent(card, reply.body());
        if (first != null && !first.equals(reply.body())) surprises.add(reply.body());
        unsure.remove(card);
    }

    /** What was acknowledged hangs there; what was not may, and nothing else does. */
    void expectAllOf(Set<UUID> hanging) {
        assertThat(hanging).containsAll(ids(acknowledged.keySet()));
        var known = new ArrayList<>(ids(acknowledged.keySet()));
        known.addAll(ids(unsure));
        assertThat(known).containsAll(hanging);
    }

    private static List<UUID> ids(Set<Card> cards) {
        return cards.stream().map(Card::id).toList();
    }

    /** Their phones do it by themselves once the server is back. */
    void sendAgainWhatIsUnsure() {
        while (!unsure.isEmpty()) sendAgain(Set.copyOf(unsure), 200, 201);
    }

    /** The same id from the same hand: the same reply code. */
    void expectTheSameAnswers() {
        sendAgain(lately, 200);
        assertThat(acknowledged.values()).doesNotHaveDuplicates();
    }

    private void sendAgain(Set<Card> cards, int... expected) {
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers =
                    cards.stream().map(card -> runAsync(() -> answered(card, expected), hands));
            allOf(answers.toArray(CompletableFuture[]::new)).join();
        }
        assertThat(surprises).isEmpty();
    }

    private void answered(Card card, int... expected) {
        var reply = pinning(card).join();
        while (reply.statusCode() == NOT_NOW) reply = pinning(card).join();
        note(card, reply, expected);
    }

    int written() {
        return acknowledged.size();
    }
}
