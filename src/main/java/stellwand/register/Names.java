package stellwand.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaRow;
import stellwand.idea.Standing;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.workshop.Evening;
import stellwand.workshop.WorkshopId;

/**
 * What the things are called that ideas name by their ids, in the reader's language: for files.
 *
 * @param language of the reader
 */
record Names(
        String language,
        Map<ThemeId, String> themes,
        Map<UnitId, String> units,
        Map<WorkshopId, Evening> workshops,
        Map<Standing, String> standings,
        Map<Feasibility, String> results) {
    Names {
        themes = Map.copyOf(themes);
        units = Map.copyOf(units);
        workshops = Map.copyOf(workshops);
        standings = Map.copyOf(standings);
        results = Map.copyOf(results);
    }

    @Nullable String theme(IdeaRow idea) {
        var theme = idea.theme();
        return theme == null ? null : themes.get(theme);
    }

    @Nullable String unit(IdeaRow idea) {
        var unit = idea.unit();
        return unit == null ? null : units.get(unit);
    }

    @Nullable String workshop(IdeaRow idea) {
        var evening = evening(idea);
        return evening == null ? null : evening.title().in(language).text();
    }

    /** Of the table at which it hung. */
    @Nullable String letter(IdeaRow idea) {
        var evening = evening(idea);
        if (evening == null) return null;
        return evening.tables().stream()
                .filter(table -> table.id().equals(idea.table()))
                .map(Evening.ThemeTable::letter)
                .findFirst()
                .orElse(null);
    }

    /** Never empty: every standing has a word. */
    String standing(IdeaRow idea) {
        return standings.getOrDefault(idea.standing(), "");
    }

    /** Never empty either. */
    String result(Feasibility result) {
        return results.getOrDefault(result, "");
    }

    private @Nullable Evening evening(IdeaRow idea) {
        var workshop = idea.workshop();
        return workshop == null ? null : workshops.get(workshop);
    }
}
