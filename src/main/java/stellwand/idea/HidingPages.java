package stellwand.idea;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.web.RefusedException;

/** Puts together what staff read before they erase an idea. */
@Component
class HidingPages {
    private final Catalogue catalogue;
    private final IdeaLines lines;

    HidingPages(Catalogue catalogue, IdeaLines lines) {
        this.catalogue = catalogue;
        this.lines = lines;
    }

    /**
     * @param id makes erasing twice harmless
     * @param parts the numbers of those that go with it
     * @param whole the number of the text in which its words stand, too
     */
    record Erasure(UUID id, IdeaLine idea, List<Integer> parts, @Nullable Integer whole) {
        Erasure {
            parts = List.copyOf(parts);
        }
    }

    Erasure erasure(IdeaId id, Locale locale) {
        var detail =
                catalogue
                        .detail(id)
                        .filter(it -> it.row().standing() != Standing.ERASED)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN));
        return new Erasure(
                UUID.randomUUID(),
                lines.of(List.of(detail.row()), locale).getFirst(),
                detail.parts(),
                detail.whole());
    }
}
