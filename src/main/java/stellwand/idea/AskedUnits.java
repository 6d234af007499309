package stellwand.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.Journal;
import stellwand.unit.ByName;
import stellwand.unit.Unit;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** Which units are asked beside the one that has an idea. Reads only. */
@Component
class AskedUnits {
    private final Journal journal;
    private final Units units;

    AskedUnits(Journal journal, Units units) {
        this.journal = journal;
        this.units = units;
    }

    /**
     * @param due the last day on which its statement is in time, for the reader
     */
    record Asked(UUID id, int number, Phrase name, String due) {}

    List<Asked> of(IdeaId idea, Locale locale) {
        return journal.states(idea.stream()).of(HolderState.FOLD).asked().entrySet().stream()
                .flatMap(it ->
                        units.find(it.getKey()).stream()
                                .map(unit -> asked(unit, it.getValue().due(), locale)))
                .sorted(ByName.in(locale, Asked::name))
                .toList();
    }

    private static Asked asked(Unit unit, LocalDate due, Locale locale) {
        var name = unit.names().now().in(Language.of(locale).tag());
        return new Asked(unit.id().id(), unit.number(), name, IdeaLines.day(due, locale));
    }
}
