package stellwand.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stellwand.bench.Scores.Answer;
import stellwand.proposal.Example;
import stellwand.proposal.Proposer;

/** Is what is proposed what people chose, and does it know when it does not know? */
final class Themes {
    private static final long SEED = 4711;
    private static final int SPLITS = 5;
    private static final int MANY = 10_000;
    private static final int ASKED = 1_000;
    private static final List<Double> CONFIDENCES = List.of(0.5, 0.6, 0.7, 0.8, 0.9);

    private final List<Figure> figures = new ArrayList<>();

    /** Learns from texts what to answer for others. */
    @FunctionalInterface
    private interface Learner extends Function<List<Sorted>, Function<Sorted, Answer>> {}

    static List<Figure> of(Path data) {
        var themes = new Themes();
        var all = SortedTexts.read(data);
        all.forEach(themes::agreement);
        all.forEach(themes::times);
        return themes.figures;
    }

    private void agreement(SortedTexts texts) {
        System.err.println("measuring " + texts.name() + " …");
        figure(texts.name() + ": texts", texts.all().size(), "");
        compare("baseline", texts, plain(PlainSvm::wordsAndLetters));
        compare("baseline by stems", texts, plain(PlainSvm::stems));
        knowing(texts, compare("stellwand", texts, Themes::proposer));
    }

    private static Learner plain(Function<String, Stream<String>> parts) {
        return learn -> {
            var svm = new PlainSvm(learn, parts);
            return asked -> new Answer(asked.choice(), svm.ranked(asked.text()), List.of());
        };
    }

    private static Function<Sorted, Answer> proposer(List<Sorted> learn) {
        var proposer = Proposer.learn(learn.stream().map(Themes::example).toList());
        return asked ->
                new Answer(
                        asked.choice(),
                        proposer.ranked(asked.text(), "de"),
                        proposer.proposals(asked.text(), "de"));
    }

    private static Example example(Sorted text) {
        return new Example(text.text(), "de", text.choice());
    }

    private List<Scores> compare(String who, SortedTexts texts, Learner learner) {
        var halves = halves(texts, learner);
        var name = "%s: %s, half: ".formatted(who, texts.name());
        median(name + "macro F1", halves, Scores::macroF1);
        median(name + "right", halves, Scores::accuracy);
        median(name + "among two", halves, Scores::amongTwo);
        median(name + "right, surest half", halves, Scores::onTheSurestHalf);
        texts.few()
                .forEach(few -> {
                    var some = repeated(seed -> few.split(texts.all(), seed), learner);
                    var from = "%s: %s, %s: ".formatted(who, texts.name(), few.named());
                    median(from + "macro F1", some, Scores::macroF1);
                    median(from + "right", some, Scores::accuracy);
                });
        var tenths = tenths(texts, learner);
        name = "%s: %s, nine tenths: ".formatted(who, texts.name());
        figure(name + "macro F1", tenths.macroF1(), "");
        figure(name + "among two", tenths.amongTwo(), "");
        figure(name + "right, surest half", tenths.onTheSurestHalf(), "");
        return halves;
    }

    private static List<Scores> halves(SortedTexts texts, Learner learner) {
        return repeated(seed -> Split.halves(texts.all(), seed), learner);
    }

    private static List<Scores> repeated(LongFunction<Split> splits, Learner learner) {
        return IntStream.range(0, SPLITS)
                .mapToObj(n -> splits.apply(SEED + n))
                .map(split -> new Scores(answers(split, learner)))
                .toList();
    }

    private static Scores tenths(SortedTexts texts, Learner learner) {
        return new Scores(
                Split.tenths(texts.all(), SEED).stream()
                        .flatMap(split -> answers(split, learner).stream())
                        .toList());
    }

    private static List<Answer> answers(Split split, Learner learner) {
        return split.ask().stream().map(learner.apply(split.learn())).toList();
    }

    /** What is said with a confidence, and what is better not said. */
    private void knowing(SortedTexts texts, List<Scores> halves) {
        var name = "stellwand: %s, half: ".formatted(texts.name());
        median(name + "nothing proposed", halves, Scores::withNothing);
        median(name + "among the proposed", halves, it -> it.proposed().amongProposed());
        median(name + "first proposed is right", halves, it -> it.proposed().accuracy());
        median(name + "error of confidence", halves, Scores::error);
        for (double confidence : CONFIDENCES) {
            var from = String.format(Locale.ROOT, "%sfrom %.1f on, ", name, confidence);
            median(from + "share of texts", halves, it -> it.shareFrom(confidence));
            median(from + "right", halves, it -> it.from(confidence).accuracy());
        }
    }

    /** Of 10,000 texts, each from halves of two for which people chose the same. */
    private void times(SortedTexts texts) {
        var chance = new Random(SEED);
        var examples = Stream.generate(() -> joined(texts.all(), chance)).limit(MANY).toList();
        long start = System.nanoTime();
        var proposer = Proposer.learn(examples);
        var name = "stellwand: %s: ".formatted(texts.name());
        figure(name + "learning from 10,000", since(start) / 1e3, "s");
        double[] each =
                DoubleStream.generate(() -> timed(proposer, joined(texts.all(), chance)))
                        .limit(2 * ASKED)
                        .skip(ASKED)
                        .toArray();
        figure(name + "proposing, p50", Numbers.percentile(each, 50), "ms");
        figure(name + "proposing, p95", Numbers.percentile(each, 95), "ms");
    }

    private static Example joined(List<Sorted> texts, Random chance) {
        var one = texts.get(chance.nextInt(texts.size()));
        var other = texts.get(chance.nextInt(texts.size()));
        while (!other.choice().equals(one.choice())) {
            other = texts.get(chance.nextInt(texts.size()));
        }
        var words =
                one.text().substring(0, one.text().length() / 2)
                        + " "
                        + other.text().substring(other.text().length() / 2);
        return new Example(words, "de", one.choice());
    }

    private static double timed(Proposer proposer, Example example) {
        long start = System.nanoTime();
        proposer.proposals(example.text(), example.language());
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private void median(String name, List<Scores> splits, ToDoubleFunction<Scores> value) {
        figure(name, Numbers.median(splits.stream().mapToDouble(value).toArray()), "");
    }

    private void figure(String name, double value, String unit) {
        figures.add(new Figure("themes", name, value, unit));
    }
}
