package stellwand.likeness;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The terms of the texts that are there, numbered. A term that was in one text only goes with it.
 */
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private String[] names = new String[1024];
    private int[] texts = new int[1024];
    private int size;

    int size() {
        return size;
    }

    /** -1 for a term of no text. */
    int find(String term) {
        return numbers.getOrDefault(term, -1);
    }

    int oneTextMoreHas(String term) {
        int number = numbers.computeIfAbsent(term, this::number);
        texts[number]++;
        return number;
    }

    private int number(String term) {
        int number = free.isEmpty() ? size++ : free.removeLast();
        if (number == names.length) {
            names = Arrays.copyOf(names, 2 * number);
            texts = Arrays.copyOf(texts, 2 * number);
        }
        names[number] = term;
        return number;
    }

    String[] names() {
        return Arrays.copyOf(names, size);
    }

    String name(int number) {
        return names[number];
    }

    void oneTextLessHas(int number) {
        if (--texts[number] > 0) return;
        numbers.remove(names[number]);
        names[number] = "";
        free.add(number);
    }

    /** How many have it. */
    int texts(int number) {
        return texts[number];
    }

    /** How much it tells that a text has this term, among so many texts. */
    float rarity(int number, int among) {
        return (float) Math.log((1.0 + among) / (0.5 + texts[number]));
    }
}
