package stellwand.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code ./stellwand bench}: a table for people, one JSON line per figure for machines. */
public final class Bench {
    private static final String LIVE = "live";
    private static final String REGISTER = "register";
    private static final String SIMILAR = "similar";
    private static final String THEMES = "themes";
    private static final String HISTORY = "history";
    public static final List<String> NAMES = List.of(LIVE, REGISTER, HISTORY, SIMILAR, THEMES);

    /** Among fewer the register can be measured, among more it is not. */
    public static final int FEWEST_IDEAS = 1_000;

    public static final int MOST_IDEAS = 1_000_000;

    /** What they read, below the data directory. */
    private static final Map<String, List<Path>> FILES =
            Map.of(SIMILAR, List.of(Contributions.CYCLING), THEMES, SortedTexts.files());

    private Bench() {}

    /**
     * False when there is no bench of that name.
     *
     * @param ideas among how many the register is measured at most
     */
    public static boolean run(String name, @Nullable Path data, int ideas) {
        if (!NAMES.contains(name)) return false;
        print(
                switch (name) {
                    case SIMILAR -> Similar.of(Objects.requireNonNull(data));
                    case THEMES -> Themes.of(Objects.requireNonNull(data));
                    case REGISTER -> register(ideas);
                    case HISTORY -> history();
                    default -> live();
                });
        return true;
    }

    public static boolean needsData(String name) {
        return FILES.containsKey(name);
    }

    /** The first file that this bench reads and that is not there. */
    public static Optional<Path> missing(String name, Path data) {
        return FILES.getOrDefault(name, List.of()).stream()
                .filter(file -> !Files.isRegularFile(data.resolve(file)))
                .findFirst();
    }

    /** All benches that can do with this. */
    public static List<String> namesFor(@Nullable Path data) {
        return NAMES.stream()
                .filter(name -> data == null ? !needsData(name) : missing(name, data).isEmpty())
                .toList();
    }

    private static List<Figure> live() {
        var figures = new ArrayList<Figure>();
        for (Supplier<Contestant> start :
                List.<Supplier<Contestant>>of(Baseline::start, Product::start)) {
            try (var server = start.get()) {
                System.err.println("measuring " + server.name() + " …");
                figures.addAll(Live.of(server));
            }
        }
        figures.addAll(ratios(figures));
        return figures;
    }

    private static List<Figure> register(int ideas) {
        try (var server = Office.start()) {
            var figures = new ArrayList<>(Register.of(server, ideas));
            figures.addAll(ratios(figures));
            return figures;
        }
    }

    private static List<Figure> history() {
        try (var server = Product.start()) {
            var figures = new ArrayList<>(History.of(server));
            figures.addAll(ratios(figures));
            return figures;
        }
    }

    private static void print(List<Figure> figures) {
        figures.forEach(figure -> System.out.println(figure.row()));
        figures.forEach(figure -> System.out.println(figure.json()));
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
