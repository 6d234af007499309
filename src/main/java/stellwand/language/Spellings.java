package stellwand.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Words, and which of them are written almost like another: one letter too many, too few, another
 * one or two changed places; in long words two of these. May be used by many threads at once.
 */
public final class Spellings {
    /** Shorter ones have too many neighbours: "Bus", "Bau". */
    private static final int SHORTEST = 5;

    /** From here on two slips are forgiven. */
    private static final int LONG = 9;

    private static final int LONGEST = 40;

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Set<String> known = new HashSet<>();
    private final OfLength[] byLength = new OfLength[LONGEST + 1];

    /** With the letters of each, as bits: most words are told apart by them alone. */
    private static final class OfLength {
        private String[] words = new String[8];
        private long[] letters = new long[8];
        private int size;

        void add(String word) {
            if (size == words.length) {
                words = Arrays.copyOf(words, 2 * size);
                letters = Arrays.copyOf(letters, 2 * size);
            }
            words[size] = word;
            letters[size++] = letters(word);
        }
    }

    private record Near(String word, int slips, boolean beginsSo) {}

    public Spellings() {
        for (int length = 0; length <= LONGEST; length++) byLength[length] = new OfLength();
    }

    public void add(Iterable<String> words) {
        lock.writeLock().lock();
        try {
            for (var word : words) {
                if (word.length() > LONGEST || !known.add(word)) continue;
                if (word.length() >= SHORTEST - 1) byLength[word.length()].add(word);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    public boolean contains(String word) {
        lock.readLock().lock();
        try {
            return known.contains(word);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The nearest first, not itself. */
    public List<String> almost(String word, int most) {
        if (word.length() < SHORTEST || word.length() > LONGEST - 2) return List.of();
        int slips = word.length() < LONG ? 1 : 2;
        var near = new ArrayList<Near>();
        lock.readLock().lock();
        try {
            for (int length = word.length() - slips; length <= word.length() + slips; length++) {
                collect(byLength[length], word, slips, near);
            }
        } finally {
            lock.readLock().unlock();
        }
        near.sort(
                Comparator.comparingInt(Near::slips)
                        .thenComparing(Near::beginsSo, Comparator.reverseOrder())
                        .thenComparing(Near::word));
        return near.stream().limit(most).map(Near::word).toList();
    }

    private static void collect(OfLength among, String word, int slips, List<Near> near) {
        long letters = letters(word);
        for (int n = 0; n < among.size; n++) {
            if (Long.bitCount(letters ^ among.letters[n]) > 2 * slips) continue;
            var other = among.words[n];
            int apart = apart(word, other);
            if (apart == 0 || apart > slips) continue;
            near.add(new Near(other, apart, word.charAt(0) == other.charAt(0)));
        }
    }

    private static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) letters |= 1L << (word.charAt(at) % 64);
        return letters;
    }

    /** Damerau's distance, where no letter is touched twice. */
    private static int apart(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int at = 0; at < last.length; at++) last[at] = at;
        for (int row = 1; row <= one.length(); row++) {
            now[0] = row;
            for (int at = 1; at < now.length; at++) {
                int change = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                now[at] = Math.min(last[at - 1] + change, 1 + Math.min(last[at], now[at - 1]));
                if (isSwapped(one, row, other, at)) now[at] = Math.min(now[at], before[at - 2] + 1);
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[other.length()];
    }

    private static boolean isSwapped(String one, int row, String other, int at) {
        return row > 1
                && at > 1
                && one.charAt(row - 1) == other.charAt(at - 2)
                && one.charAt(row - 2) == other.charAt(at - 1);
    }
}
