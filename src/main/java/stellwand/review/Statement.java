package stellwand.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.journal.ContentId;

/**
 * What a unit says of an idea.
 *
 * @param feasibility null: a draft that does not say yet
 * @param reasons in plain words
 * @param conditions what would have to change
 * @param note for staff alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statement(
        @Nullable Feasibility feasibility,
        @Nullable Cost cost,
        @Nullable Horizon horizon,
        String language,
        ContentId reasons,
        @Nullable ContentId conditions,
        @Nullable ContentId legalBasis,
        @Nullable ContentId note) {

    Stream<ContentId> open() {
        return Stream.of(reasons, conditions, legalBasis).filter(Objects::nonNull);
    }

    List<ContentId> written() {
        return Stream.concat(open(), Stream.ofNullable(note)).toList();
    }
}
