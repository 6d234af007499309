package stellwand.idea;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.unit.Units;
import stellwand.unit.absence.Absences;

/** Where nobody is today: whoever hands over should know. Reads only. */
@Component
class Deserted {
    private final Units units;
    private final Absences absences;
    private final Deadlines deadlines;

    Deserted(Units units, Absences absences, Deadlines deadlines) {
        this.units = units;
        this.absences = absences;
        this.deadlines = deadlines;
    }

    /** Each with the last day on which nobody is, for the reader. */
    Map<UUID, String> units(Locale locale) {
        var today = absences.on(deadlines.today());
        var deserted = new HashMap<UUID, String>();
        for (var unit : units.working()) {
            today.desertedUntil(unit.id())
                    .ifPresent(day -> deserted.put(unit.id().id(), IdeaLines.day(day, locale)));
        }
        return deserted;
    }
}
