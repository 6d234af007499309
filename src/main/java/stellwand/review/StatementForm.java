package stellwand.review;

import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;

/**
 * A statement as somebody typed it; what is null or blank is not said.
 *
 * @param language in which it is written
 */
record StatementForm(
        @Nullable Feasibility feasibility,
        @Nullable Cost cost,
        @Nullable Horizon horizon,
        String language,
        @Nullable String reasons,
        @Nullable String conditions,
        @Nullable String legalBasis,
        @Nullable String note) {}
