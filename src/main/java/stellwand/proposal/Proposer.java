package stellwand.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stellwand.proposal.Confidence.Asked;

/**
 * Proposes what people are likely to choose for a text, out of what they chose for others. It is
 * learnt anew now and then, not at each choice; the same examples in the same order give the same
 * proposals. It keeps no text, only which numbered clues speak for which choice; those of an erased
 * text count until it is learnt anew.
 *
 * <p>May be used by many threads at once.
 */
public final class Proposer {
    /** Nothing is proposed while the best one is more likely wrong than right. */
    public static final double SURE = 0.5;

    /** A second one of which more than nine in ten would be wrong is not proposed. */
    public static final double WORTH_NAMING = 0.1;

    /** From fewer, nothing can be learnt but accidents. */
    public static final int FEWEST_EXAMPLES = 20;

    /** A choice with fewer is not proposed, and its examples are not learnt from. */
    public static final int FEWEST_OF_A_CHOICE = 5;

    /** Of more, the last ones are learnt from, so that memory and time hold. */
    public static final int MOST_EXAMPLES = 10_000;

    private static final int MOST_PROPOSALS = 2;

    /** In turn each part is asked about what was learnt from the others. */
    private static final int PARTS = 5;

    private final List<UUID> choices;
    private final Judges judges;
    private final Confidence confidence;

    private Proposer(List<UUID> choices, Judges judges, Confidence confidence) {
        this.choices = choices;
        this.judges = judges;
        this.confidence = confidence;
    }

    /** The newest last. Whoever has learnt nothing proposes nothing. */
    public static Proposer learn(List<Example> all) {
        var examples = all.subList(Math.max(0, all.size() - MOST_EXAMPLES), all.size());
        var choices = frequent(examples);
        var known = examples.stream().filter(it -> choices.contains(it.choice())).toList();
        if (choices.size() < 2 || known.size() < FEWEST_EXAMPLES) return ignorant();
        var texts = known.stream().map(it -> Seen.of(it.text(), it.language())).toList();
        int[] chosen = known.stream().mapToInt(it -> choices.indexOf(it.choice())).toArray();
        var asked =
                IntStream.range(0, PARTS)
                        .boxed()
                        .flatMap(part -> asked(part, texts, chosen, choices.size()))
                        .toList();
        return new Proposer(
                choices, Judges.learn(texts, chosen, choices.size()), Confidence.learn(asked));
    }

    private static List<UUID> frequent(List<Example> examples) {
        return examples.stream()
                .collect(Collectors.groupingBy(Example::choice, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(it -> it.getValue() >= FEWEST_OF_A_CHOICE)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Proposer ignorant() {
        var nobody =
                new Judges(List.of(), new Alike(List.of(), List.of(), new int[0], new double[0]));
        return new Proposer(List.of(), nobody, new Confidence(new double[0]));
    }

    /** How the texts of one part look to those who have learnt from all other parts. */
    private static Stream<Asked> asked(int part, List<Seen> texts, int[] chosen, int many) {
        IntPredicate isAsked = n -> texts.get(n).part(PARTS) == part;
        var all = IntStream.range(0, texts.size());
        int[] others = all.filter(isAsked.negate()).toArray();
        if (others.length == 0 || others.length == texts.size()) return Stream.of();
        var judges =
                Judges.learn(
                        IntStream.of(others).mapToObj(texts::get).toList(),
                        IntStream.of(others).map(n -> chosen[n]).toArray(),
                        many);
        return IntStream.range(0, texts.size())
                .filter(isAsked)
                .mapToObj(n -> new Asked(judges.distances(texts.get(n)), chosen[n]));
    }

    /** At most two, the best first; none when unsure. */
    public List<Proposal> proposals(String text, String language) {
        var ranked = ranked(text, language);
        if (ranked.isEmpty() || ranked.getFirst().confidence() < SURE) return List.of();
        return ranked.stream()
                .limit(MOST_PROPOSALS)
                .filter(it -> it.confidence() >= WORTH_NAMING)
                .toList();
    }

    /** Whatever could be proposed, the best first, even when unsure; none without a known word. */
    public List<Proposal> ranked(String text, String language) {
        if (choices.isEmpty()) return List.of();
        var seen = Seen.of(text, language);
        if (!judges.knowAWordOf(seen)) return List.of();
        var shares = confidence.of(judges.distances(seen));
        return IntStream.range(0, shares.length)
                .mapToObj(n -> new Proposal(choices.get(n), shares[n]))
                .sorted(Comparator.comparingDouble(Proposal::confidence).reversed())
                .toList();
    }
}
