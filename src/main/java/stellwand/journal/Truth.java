package stellwand.journal;

import java.util.List;

/**
 * A package's tables that are truth: what an export carries. Views are not among them, they are
 * rebuilt. A bean.
 *
 * @param names parents first
 * @param seeded those among them that a migration has filled: an import replaces what is in there
 */
public record Truth(List<String> names, List<String> seeded) {
    public Truth {
        names = List.copyOf(names);
        seeded = List.copyOf(seeded);
    }

    public static Truth of(String... parentsFirst) {
        return new Truth(List.of(parentsFirst), List.of());
    }

    public static Truth seeded(String table) {
        return new Truth(List.of(table), List.of(table));
    }
}
