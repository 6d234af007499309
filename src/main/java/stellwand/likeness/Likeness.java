package stellwand.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that are like another one: by their words, and by words that stand in the same texts
 * ({@link #fit}). Of a text with several lines the first is its title and counts three times. Of a
 * text nothing is kept but its terms, and a term goes with the last text that has it.
 *
 * <p>May be used by many threads at once.
 */
public final class Likeness {
    /** How much the same words count beside the same meaning. */
    private static final float BY_WORDS = 0.4f;

    private static final int DIMENSIONS = 80;

    /** A sample is enough, and memory and time hold. */
    private static final int LARGEST_FIT = 20_000;

    /**
     * From fewer, nothing can be learnt but accidents: only words count then, and none of them for
     * frequent.
     */
    private static final int SMALLEST_FIT = 50;

    private final long seed;
    private final @Nullable Meaning meaning;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<UUID, Kept> kept = new HashMap<>();
    private Sense sense = Sense.NONE;

    private record Found(UUID id, double score) {}

    /**
     * @param seed the same texts and the same seed give the same answers
     */
    public Likeness(long seed) {
        this(seed, null);
    }

    /**
     * @param meaning of an operator's model; it sees every text that is added or looked for
     */
    public Likeness(long seed, @Nullable Meaning meaning) {
        this.seed = seed;
        this.meaning = meaning;
    }

    /** Takes the place of an earlier text of this id. */
    public void add(UUID id, String text, String language) {
        var bag = Bag.of(text, language);
        var direction = modelled(text);
        lock.writeLock().lock();
        try {
            forget(id);
            kept.put(id, kept(bag, direction));
        } finally {
            lock.writeLock().unlock();
        }
    }

    public void remove(UUID id) {
        lock.writeLock().lock();
        try {
            forget(id);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int size() {
        lock.readLock().lock();
        try {
            return kept.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The texts most like this one, the best first; one without common words is but a guess. */
    public List<Like> like(String text, String language, int n) {
        var bag = Bag.of(text, language);
        var modelled = modelled(text);
        lock.readLock().lock();
        try {
            var asked = new Asked(bag, vocabulary, among());
            var direction = modelled == null ? direction(bag) : modelled;
            return best(asked, direction, n).stream()
                    .map(it -> new Like(it.id(), it.score(), asked.common(terms(it.id()))))
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Learns from the texts which letters go together. Now and then: it takes a minute among
     * 100,000, while others go on; terms that are erased meanwhile are held until it ends.
     */
    public synchronized void fit() {
        var before = copy();
        if (meaning != null || before.kept().size() < SMALLEST_FIT) return;
        var learnt = Sense.of(before.some(LARGEST_FIT), DIMENSIONS, seed);
        var turned = new HashMap<UUID, float[]>();
        before.kept().forEach((id, it) -> turned.put(id, learnt.direction(before.grams(it))));
        lock.writeLock().lock();
        try {
            sense = learnt;
            kept.replaceAll((id, it) -> turned(id, it, before, turned));
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Copy copy() {
        lock.readLock().lock();
        try {
            return new Copy(Map.copyOf(kept), vocabulary.names());
        } finally {
            lock.readLock().unlock();
        }
    }

    /** A text that came while it was learnt is turned now. */
    private Kept turned(UUID id, Kept text, Copy before, Map<UUID, float[]> turned) {
        var known = text.equals(before.kept().get(id)) ? turned.get(id) : null;
        var direction = known == null ? sense.direction(grams(text)) : known;
        return kept(text.terms(), text.often(), direction);
    }

    private Sparse grams(Kept text) {
        var terms = Arrays.stream(text.terms()).mapToObj(vocabulary::name).toList();
        return Grams.of(terms, text.often());
    }

    private int[] terms(UUID id) {
        var text = kept.get(id);
        return text == null ? new int[0] : text.terms();
    }

    private void forget(UUID id) {
        var text = kept.remove(id);
        if (text == null) return;
        for (int term : text.terms()) vocabulary.oneTextLessHas(term);
    }

    private Kept kept(Bag bag, float @Nullable [] modelled) {
        var terms = bag.terms().stream().mapToInt(vocabulary::oneTextMoreHas).toArray();
        return kept(terms, bag.often(), modelled == null ? direction(bag) : modelled);
    }

    private Kept kept(int[] terms, float[] often, float[] direction) {
        var weights = new float[terms.length];
        for (int n = 0; n < terms.length; n++) {
            weights[n] = often[n] * vocabulary.rarity(terms[n], among());
        }
        return new Kept(terms, often, Sparse.ofLengthOne(terms, weights), direction);
    }

    /**
     * Among two texts every common word would be a frequent one, and count for less than nothing.
     */
    private int among() {
        return Math.max(kept.size(), SMALLEST_FIT);
    }

    private float @Nullable [] modelled(String text) {
        return meaning == null
                ? null
                : Dense.toLengthOne(meaning.of(List.of(text)).getFirst().clone());
    }

    private float[] direction(Bag bag) {
        return sense.direction(Grams.of(bag.terms(), bag.often()));
    }

    private List<Found> best(Asked asked, float[] direction, int n) {
        var order = Comparator.comparingDouble(Found::score).thenComparing(Found::id);
        var best = new PriorityQueue<>(order);
        kept.forEach((id, text) -> {
            double score = score(text, asked, direction);
            if (score <= 0.01 || n < 1) return;
            if (best.size() == n && best.element().score() > score) return;
            best.add(new Found(id, score));
            if (best.size() > n) best.remove();
        });
        var found = new ArrayList<>(best);
        found.sort(order.reversed());
        return found;
    }

    private static double score(Kept text, Asked asked, float[] direction) {
        float words = text.weighted().times(asked.byTerm());
        if (direction.length == 0 || direction.length != text.direction().length) return words;
        float sense = Dense.times(direction, text.direction());
        return Math.clamp(BY_WORDS * words + (1 - BY_WORDS) * sense, 0.0, 1.0);
    }
}
