package stellwand.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The texts as they were at one moment, to learn from while others go on. */
record Copy(Map<UUID, Kept> kept, String[] names) {

    /** In an order that does not depend on how they came; ids are random enough for a sample. */
    List<Sparse> some(int most) {
        return kept.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(most)
                .map(it -> grams(it.getValue()))
                .toList();
    }

    Sparse grams(Kept text) {
        var terms = Arrays.stream(text.terms()).mapToObj(term -> names[term]).toList();
        return Grams.of(terms, text.often());
    }
}
