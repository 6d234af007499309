package stellwand.bench;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stellwand.language.Word;
import stellwand.language.Words;
import stellwand.proposal.Proposal;

/** The baseline: a linear support vector machine on tf-idf, as it comes. */
final class PlainSvm {
    private final Function<String, Stream<String>> parts;
    private final List<UUID> choices;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();
    private final int size;
    private final Model model;

    PlainSvm(List<Sorted> learn, Function<String, Stream<String>> parts) {
        this.parts = parts;
        size = learn.size();
        choices = learn.stream().map(Sorted::choice).distinct().toList();
        for (var text : learn) {
            parts.apply(text.text())
                    .distinct()
                    .forEach(part -> {
                        columns.putIfAbsent(part, columns.size() + 1);
                        texts.merge(part, 1, Integer::sum);
                    });
        }
        var problem = new Problem();
        problem.l = size;
        problem.n = columns.size() + 1;
        problem.x = learn.stream().map(it -> weighted(it.text())).toArray(Feature[][]::new);
        problem.y = learn.stream().mapToDouble(it -> choices.indexOf(it.choice())).toArray();
        Linear.disableDebugOutput();
        var how = new Parameter(SolverType.L2R_L2LOSS_SVC_DUAL, 1, 0.1);
        how.setRandom(new Random(1));
        model = Linear.train(problem, how);
    }

    /** One and two words in a row, three to five letters in a row within a word. */
    static Stream<String> wordsAndLetters(String text) {
        var words = text.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{Nd}]+");
        var parts = new ArrayList<String>();
        for (int n = 0; n < words.length; n++) {
            parts.add(words[n]);
            if (n > 0) parts.add(words[n - 1] + " " + words[n]);
            var framed = "_" + words[n] + "_";
            for (int length = 3; length <= 5; length++) {
                for (int at = 0; at + length <= framed.length(); at++) {
                    parts.add("…" + framed.substring(at, at + length));
                }
            }
        }
        return parts.stream();
    }

    static Stream<String> stems(String text) {
        return Words.read(text, "de").stream().map(Word::term);
    }

    /** By how far on its side of the line, pressed between 0 and 1: no share of certainty. */
    List<Proposal> ranked(String text) {
        var values = new double[choices.size()];
        Linear.predictValues(model, weighted(text), values);
        if (choices.size() == 2) values[1] = -values[0];
        var labels = model.getLabels();
        return IntStream.range(0, values.length)
                .mapToObj(n -> new Proposal(choices.get(labels[n]), 1 / (1 + Math.exp(-values[n]))))
                .sorted(Comparator.comparingDouble(Proposal::confidence).reversed())
                .toList();
    }

    private Feature[] weighted(String text) {
        var weights = new TreeMap<Integer, Double>();
        parts.apply(text)
                .filter(columns::containsKey)
                .forEach(part ->
                        weights.merge(columns.getOrDefault(part, 0), rarity(part), Double::sum));
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        return Stream.concat(
                        weights.entrySet().stream()
                                .map(it -> new FeatureNode(it.getKey(), it.getValue() / length)),
                        Stream.of(new FeatureNode(columns.size() + 1, 1)))
                .toArray(Feature[]::new);
    }

    private double rarity(String part) {
        return 1 + Math.log((1.0 + size) / (1 + texts.getOrDefault(part, 0)));
    }
}
