package stellwand.workshop;

import static stellwand.workshop.Refusal.TEXT_IS_BLANK;
import static stellwand.workshop.Refusal.TEXT_IS_TOO_LONG;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.workshop.Passage.Part;

/**
 * What must be said, and how long it may be. Each method names what is wrong, first things first.
 */
final class WordingRules {

    private WordingRules() {}

    static Optional<Refusal> wrong(Plan plan) {
        return Stream.of(
                        Stream.of(
                                required(Part.TITLE, plan.title()),
                                wrong(Part.PLACE, plan.place())),
                        required(Part.INVITING, plan.inviting()),
                        plan.tables().stream().map(WordingRules::wrong),
                        plan.agenda().stream().map(WordingRules::wrong))
                .flatMap(all -> all)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Refusal> wrong(Plan.ThemeTable table) {
        return Stream.concat(
                        Stream.of(
                                required(Part.TABLE_TITLE, table.title()),
                                wrong(Part.TABLE_QUESTION, table.question())),
                        required(Part.TABLE_EXAMPLE, table.examples()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<Refusal> wrong(Plan.AgendaItem item) {
        return required(Part.AGENDA_TITLE, item.title());
    }

    static Optional<Refusal> wrong(Part part, Written said) {
        if (said.text().isEmpty()) return Optional.of(TEXT_IS_BLANK);
        return Text.length(said.text()) > part.limit()
                ? Optional.of(TEXT_IS_TOO_LONG)
                : Optional.empty();
    }

    private static Stream<Optional<Refusal>> required(Part part, List<Wording> wordings) {
        return wordings.stream().map(wording -> required(part, wording));
    }

    private static Optional<Refusal> required(Part part, Wording wording) {
        return wording.byLanguage().isEmpty() ? Optional.of(TEXT_IS_BLANK) : wrong(part, wording);
    }

    private static Optional<Refusal> wrong(Part part, Wording wording) {
        return wording.written()
                .map(said -> wrong(part, said))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
