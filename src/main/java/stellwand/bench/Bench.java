package stellwand.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code ./stellwand bench}: a table for people, one JSON line per figure for machines. */
public final class Bench {
    public static final List<String> NAMES = List.of("live");

    private Bench() {}

    /** False when there is no bench of that name. */
    public static boolean run(String name) {
        if (!NAMES.contains(name)) return false;
        var figures = new ArrayList<Figure>();
        for (Supplier<Contestant> start :
                List.<Supplier<Contestant>>of(Baseline::start, Product::start)) {
            try (var server = start.get()) {
                System.err.println("measuring " + server.name() + " …");
                figures.addAll(Live.of(server));
            }
        }
        figures.addAll(ratios(figures));
        figures.forEach(figure -> System.out.println(figure.row()));
        figures.forEach(figure -> System.out.println(figure.json()));
        return true;
    }

    /** The product by the baseline: what carries over to another machine. */
    private static List<Figure> ratios(List<Figure> figures) {
        var ratios = new ArrayList<Figure>();
        for (var ours : figures) {
            if (!ours.figure().startsWith("stellwand: ")) continue;
            var what = ours.figure().substring("stellwand: ".length());
            figures.stream()
                    .filter(theirs -> theirs.figure().equals("baseline: " + what))
                    .map(theirs -> ours.value() / theirs.value())
                    .map(ratio -> new Figure(ours.bench(), "ratio: " + what, ratio, "×"))
                    .forEach(ratios::add);
        }
        return ratios;
    }
}
