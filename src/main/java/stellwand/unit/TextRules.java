package stellwand.unit;

import static stellwand.unit.Refusal.NAME_IS_MISSING;
import static stellwand.unit.Refusal.TEXT_IS_BLANK;
import static stellwand.unit.Refusal.TEXT_IS_TOO_LONG;

import java.util.Optional;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.unit.UnitCommand.AddUnit;
import stellwand.workshop.Wording;

/** What must be said of a unit, and how long it may be. Each names what is wrong, if anything. */
final class TextRules {

    private TextRules() {}

    static Optional<Refusal> wrong(AddUnit it) {
        return wrongName(it.name())
                .or(() -> wrong(UnitText.DUTY, it.duty()))
                .or(() -> wrong(UnitText.HOURS, it.hours()));
    }

    /** A name stands in all languages if it stands in the first. */
    static Optional<Refusal> wrongName(Wording name) {
        return name.byLanguage().containsKey(Wording.ORIGINAL)
                ? wrong(UnitText.NAME, name)
                : Optional.of(NAME_IS_MISSING);
    }

    static boolean isNeeded(UnitText text, String language) {
        return text == UnitText.NAME && language.equals(Wording.ORIGINAL);
    }

    private static Optional<Refusal> wrong(UnitText text, Wording wording) {
        return wording.written().flatMap(said -> wrong(text, said).stream()).findFirst();
    }

    static Optional<Refusal> wrong(UnitText text, Written said) {
        if (said.text().isEmpty()) return Optional.of(TEXT_IS_BLANK);
        return Text.length(said.text()) > text.limit()
                ? Optional.of(TEXT_IS_TOO_LONG)
                : Optional.empty();
    }
}
