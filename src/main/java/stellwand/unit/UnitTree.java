package stellwand.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** Units under those to which they belong, each by its name in the reader's language. */
final class UnitTree {
    private final Map<@Nullable UnitId, List<Unit>> below = new HashMap<>();
    private final Locale locale;
    private final String language;

    private UnitTree(List<Unit> units, Locale locale) {
        this.locale = locale;
        language = Language.of(locale).tag();
        for (var unit : units) {
            if (unit.hasEnded()) continue;
            below.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit);
        }
    }

    /** A unit with all that belongs to it. */
    record Branch(UnitLine unit, List<Branch> below) {}

    static List<Branch> of(List<Unit> units, Locale locale) {
        return new UnitTree(units, locale).under(null);
    }

    private List<Branch> under(@Nullable UnitId parent) {
        return below.getOrDefault(parent, List.of()).stream()
                .sorted(ByName.in(locale, this::name))
                .map(unit -> new Branch(UnitLine.of(unit, language), under(unit.id())))
                .toList();
    }

    private Phrase name(Unit unit) {
        return unit.names().now().in(language);
    }
}
