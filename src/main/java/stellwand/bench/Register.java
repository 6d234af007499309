package stellwand.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** How fast everybody's lists and the desks of staff are, from a thousand ideas to a million. */
final class Register {
    private static final long SEED = 4711;
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, Bench.MOST_IDEAS);
    private static final int LOOKS = 100;
    private static final int WARM_UP = 50;

    private final Random chance = new Random(SEED);
    private final List<Figure> figures = new ArrayList<>();
    private final Office office;
    private final Shelves shelves;

    private Register(Office office, Shelves shelves) {
        this.office = office;
        this.shelves = shelves;
    }

    /**
     * @param most ideas
     */
    static List<Figure> of(Office office, int most) {
        try (var shelves = new Shelves(office.data(), new Random(SEED))) {
            shelves.employ(office.worker());
            var register = new Register(office, shelves);
            SIZES.stream().filter(size -> size <= most).forEach(register::measure);
            return register.figures;
        }
    }

    /** On a line of its own: filling up takes longer than a server keeps one open. */
    private void measure(int ideas) {
        System.err.printf("filling up to %,d ideas …%n", ideas);
        shelves.fillUpTo(ideas);
        Processes.awaitQuiet(office.process());
        try (var line = new Line(office.port())) {
            measure(line, pages(), "", ideas);
            measure(line, desk("the coordination"), office.coordination(), ideas);
            measure(line, desk("the largest unit"), office.caseworker(), ideas);
        }
        var slow = times(LOOKS, () -> shelves.readThroughAll(InventedIdea.rare(chance)));
        note("baseline: a rare word", ideas, slow);
    }

    /**
     * @param cookie of whoever asks
     */
    private void measure(Line line, Map<String, Supplier<String>> pages, String cookie, int ideas) {
        pages.values().forEach(page -> times(WARM_UP, () -> ask(line, page.get(), cookie)));
        pages.forEach((name, page) ->
                note(name, ideas, times(LOOKS, () -> ask(line, page.get(), cookie))));
    }

    private static Map<String, Supplier<String>> desk(String whose) {
        return Map.of("stellwand: the desk of " + whose, () -> "/staff/desk");
    }

    /** As people ask: each time for something else. */
    private Map<String, Supplier<String>> pages() {
        var pages = new LinkedHashMap<String, Supplier<String>>();
        pages.put("stellwand: the newest", () -> "/ideas");
        pages.put("stellwand: further down", () -> "/ideas?below=" + shelves.someNumber());
        pages.put("stellwand: a rare word", () -> "/ideas?q=" + InventedIdea.rare(chance));
        pages.put("stellwand: a usual word", () -> "/ideas?q=" + Line.encoded(usual()));
        pages.put(
                "stellwand: two usual words",
                () -> "/ideas?q=" + Line.encoded(usual() + " " + usual()));
        pages.put("stellwand: part of a compound", () -> "/ideas?q=Stellen");
        pages.put(
                "stellwand: a usual word with a slip of the pen",
                () -> "/ideas?q=" + Line.encoded(slipped(usual())));
        pages.put(
                "stellwand: a rare word with a slip of the pen",
                () -> "/ideas?q=" + slipped(InventedIdea.rare(chance) + "x"));
        pages.put("stellwand: a number", () -> "/ideas?q=Idee+" + shelves.someNumber());
        pages.put(
                "stellwand: a usual word, the newest first",
                () -> "/ideas?sort=newest&q=" + Line.encoded(usual()));
        pages.put("stellwand: by way and state", () -> "/ideas?way=letter&standing=set-aside");
        pages.put(
                "stellwand: a word, by way and state",
                () -> "/ideas?way=letter&standing=set-aside&q=" + Line.encoded(usual()));
        pages.put("stellwand: by theme", () -> "/ideas?theme=" + theme());
        pages.put("stellwand: by unit", () -> "/ideas?unit=" + Labels.UNIT.any(chance));
        pages.put(
                "stellwand: by theme and state",
                () -> "/ideas?standing=set-aside&theme=" + theme());
        pages.put("stellwand: by what changed last", () -> "/ideas?sort=changed");
        pages.put(
                "stellwand: a usual word, by what changed last",
                () -> "/ideas?sort=changed&q=" + Line.encoded(usual()));
        pages.put("stellwand: the ledger", () -> "/ledger");
        pages.put("stellwand: the page of a unit", () -> "/units/" + Labels.UNIT.anyNumber(chance));
        pages.put("stellwand: the page of the largest unit", () -> "/units/1");
        pages.put("stellwand: one idea", () -> "/ideas/" + shelves.someNumber());
        return pages;
    }

    private String usual() {
        return InventedIdea.usual(chance);
    }

    /** Two letters in each other's place. */
    private String slipped(String word) {
        int at = 1 + chance.nextInt(word.length() - 2);
        return word.substring(0, at)
                + word.charAt(at + 1)
                + word.charAt(at)
                + word.substring(at + 2);
    }

    private UUID theme() {
        return Labels.THEME.any(chance);
    }

    private static void ask(Line line, String path, String cookie) {
        var reply = line.ask(Line.get(path, cookie));
        if (reply.status() != 200) throw new IllegalStateException(path + ": " + reply.head());
    }

    private static double[] times(int often, Runnable what) {
        var times = new double[often];
        for (int n = 0; n < often; n++) {
            long start = System.nanoTime();
            what.run();
            times[n] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private void note(String name, int ideas, double[] times) {
        for (int percent : List.of(50, 95)) {
            var figure = "%s among %,d, p%d".formatted(name, ideas, percent);
            figures.add(new Figure("register", figure, Numbers.percentile(times, percent), "ms"));
        }
    }
}
