package stellwand.register;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import stellwand.idea.Catalogue;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaRow;
import stellwand.idea.Refusal;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.journal.Head;
import stellwand.journal.History;
import stellwand.people.Open;
import stellwand.review.PublicReviews;
import stellwand.review.Review;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** The register for programs. */
@RestController
class RegisterApi {
    private final Catalogue catalogue;
    private final PublicReviews reviews;
    private final History history;

    RegisterApi(Catalogue catalogue, PublicReviews reviews, History history) {
        this.catalogue = catalogue;
        this.reviews = reviews;
        this.history = history;
    }

    /**
     * @param below for the next page; null at the end
     * @param fit the same, where the list goes by what fits best
     * @param before the same, where the list goes by what changed last
     * @param meant words written almost like those that were looked for, and hardly found
     */
    record Ideas(
            List<Idea> ideas,
            @Nullable Integer below,
            @Nullable Integer fit,
            @Nullable Long before,
            List<String> meant) {}

    record Idea(
            UUID id,
            int number,
            IdeaKind kind,
            Standing standing,
            WayIn way,
            @Nullable UUID workshop,
            @Nullable UUID table,
            @Nullable UUID card,
            @Nullable UUID theme,
            @Nullable UUID unit,
            String language,
            @Nullable String text,
            int contributors,
            Instant receivedAt,
            Instant changedAt) {

        static Idea of(IdeaRow row) {
            return new Idea(
                    row.id().id(),
                    row.number(),
                    row.kind(),
                    row.standing(),
                    row.way(),
                    row.workshop() == null ? null : row.workshop().id(),
                    row.table() == null ? null : row.table().id(),
                    row.card() == null ? null : row.card().id(),
                    row.theme() == null ? null : row.theme().id(),
                    row.unit() == null ? null : row.unit().id(),
                    row.language(),
                    row.text(),
                    row.contributors(),
                    row.receivedAt(),
                    row.changedAt());
        }
    }

    /**
     * @param original as it came in, if other words stand beside it
     * @param review its way so far, what units said, and the answer
     * @param into the number of the idea with which it is examined
     * @param history hash over all that has happened to it (docs/adr/0011)
     */
    record Whole(
            Idea idea,
            IdeaDetail.@Nullable Said original,
            IdeaDetail.@Nullable Said reason,
            @Nullable Integer into,
            List<Integer> bundled,
            @Nullable Integer whole,
            List<Integer> parts,
            Review review,
            @Nullable String history) {}

    @Open
    @GetMapping("/api/ideas")
    Ideas list(@ParameterObject @ModelAttribute Query query, Locale locale) {
        var search = query.search(Language.of(locale));
        var slice = catalogue.find(search, query.from(), RegisterPages.PER_PAGE);
        var next = slice.next();
        return new Ideas(
                slice.rows().stream().map(Idea::of).toList(),
                next == null ? null : next.below(),
                next == null ? null : query.fit(next),
                next == null ? null : query.before(next),
                slice.meant());
    }

    @Open
    @GetMapping("/api/ideas/{id}")
    Whole idea(@PathVariable UUID id) {
        var detail =
                catalogue
                        .published(new IdeaId(id))
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN));
        var review = reviews.of(detail.row().id());
        return new Whole(
                Idea.of(detail.row()),
                detail.original(),
                detail.reason(),
                detail.into(),
                detail.bundled(),
                detail.whole(),
                detail.parts(),
                review,
                checksum(detail.row().id(), review));
    }

    private @Nullable String checksum(IdeaId idea, Review review) {
        return history.at(idea.stream(), review.known()).map(Head::hash).orElse(null);
    }
}
