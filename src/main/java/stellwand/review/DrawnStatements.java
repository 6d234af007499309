package stellwand.review;

import static stellwand.idea.IdeaDetail.line;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import stellwand.idea.IdeaLines;
import stellwand.review.Review.Opinion;
import stellwand.review.ReviewOnPage.Former;
import stellwand.review.ReviewOnPage.Stated;
import stellwand.unit.UnitId;
import stellwand.workshop.Wording.Phrase;

/**
 * Statements as readers see them.
 *
 * @param names of units, as they were called at a moment
 */
record DrawnStatements(BiFunction<UnitId, Instant, Phrase> names, Locale locale) {

    /** What each unit said last, the newest first; with it what it had said before. */
    List<Stated> of(List<Opinion> all) {
        return all.reversed().stream()
                .filter(Opinion::holds)
                .map(it -> stated(it, former(it, all)))
                .toList();
    }

    private List<Former> former(Opinion holds, List<Opinion> all) {
        var own = all.stream().filter(it -> it.unit().equals(holds.unit())).toList();
        return IntStream.range(0, own.size() - 1)
                .mapToObj(n -> former(own.get(n), own.get(n + 1)))
                .toList()
                .reversed();
    }

    private Former former(Opinion it, Opinion next) {
        return new Former(
                stated(it, List.of()), DrawnAnswers.changes(it.reasons(), next.reasons()));
    }

    private Stated stated(Opinion it, List<Former> former) {
        return new Stated(
                names.apply(it.unit(), it.at()),
                it.feasibility(),
                it.cost(),
                it.horizon(),
                line(it.reasons()),
                line(it.conditions()),
                line(it.legalBasis()),
                line(it.why()),
                ReviewOnPage.Erased.of(it.erased()),
                IdeaLines.day(it.at(), locale),
                former);
    }
}
