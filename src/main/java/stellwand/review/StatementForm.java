package stellwand.review;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.review.textmodule.Gaps;

/**
 * A statement as somebody typed it; what is null or blank is not said.
 *
 * @param language in which it is written; null: not determined
 */
record StatementForm(
        @Nullable Feasibility feasibility,
        @Nullable Cost cost,
        @Nullable Horizon horizon,
        @Nullable String language,
        @Nullable String reasons,
        @Nullable String conditions,
        @Nullable String legalBasis,
        @Nullable String note) {

    /** Beyond what is needed. */
    public boolean saysMore() {
        return Stream.of(cost, horizon, conditions, legalBasis, note).anyMatch(Objects::nonNull);
    }

    /** In what everybody would read. */
    public int gaps() {
        return Stream.of(reasons, conditions, legalBasis)
                .filter(Objects::nonNull)
                .mapToInt(Gaps::in)
                .sum();
    }

    String spoken() {
        return language == null ? "und" : language;
    }
}
