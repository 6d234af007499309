package stellwand.promise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.unit.UnitId;
import stellwand.workshop.Texts;
import stellwand.workshop.Wording;

/**
 * A part of the path in which units say something.
 *
 * @param name what it is called here; null: as all of its purpose are
 * @param units at the same time, the leading one first; none: the unit responsible, which is found
 *     for each idea
 * @param days working days from the handing over to the statement
 * @param byTwo whether a second person releases, also where the unit does not want it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Station(
        Purpose purpose, @Nullable Texts name, List<UnitId> units, int days, boolean byTwo) {
    public Station {
        units = List.copyOf(units);
    }

    /** Without a name of its own. */
    public Station(Purpose purpose, List<UnitId> units, int days, boolean byTwo) {
        this(purpose, null, units, days, byTwo);
    }

    Station named(Wording own) {
        var texts = own.byLanguage().isEmpty() ? null : own.texts();
        return new Station(purpose, texts, units, days, byTwo);
    }
}
