package stellwand.chain;

import java.util.Set;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;

/** What one may choose today: neither what has ended, nor what never was. */
record Choices(Set<UnitId> units, Set<ThemeId> themes) {
    Choices {
        units = Set.copyOf(units);
        themes = Set.copyOf(themes);
    }
}
