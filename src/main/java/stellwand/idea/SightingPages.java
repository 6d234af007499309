package stellwand.idea;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.web.RefusedException;

/** Puts together what the sighting shows. */
@Component
class SightingPages {
    private static final int MOST = 100;
    private static final int MOST_SIMILAR = 5;

    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final Contributors contributors;
    private final AttachmentPages attachments;
    private final SimilarIdeas similarIdeas;

    SightingPages(
            Catalogue catalogue,
            IdeaLines lines,
            Contributors contributors,
            AttachmentPages attachments,
            SimilarIdeas similarIdeas) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.contributors = contributors;
        this.attachments = attachments;
        this.similarIdeas = similarIdeas;
    }

    /**
     * @param waiting how many there are; the page shows the oldest
     */
    record Desk(int waiting, List<IdeaLine> ideas) {}

    /**
     * @param id of the wish that a button sends
     * @param original if other words stand beside it
     * @param messages what its contributors wrote later
     * @param language of the words that stand there now
     */
    record Page(
            UUID id,
            IdeaLine idea,
            @Nullable Line original,
            @Nullable Line reason,
            @Nullable Integer into,
            List<Integer> parts,
            List<Line> messages,
            String language,
            String words,
            AttachmentPages.Files files,
            List<SimilarIdea> similar) {

        public IdeaKind[] kinds() {
            return IdeaKind.values();
        }

        /** An adviser takes care of it; nobody examines it in public. */
        public boolean isPersonal() {
            return idea.kind() == IdeaKind.PERSONAL;
        }

        public boolean isWaiting() {
            return idea.standing() == Standing.RECEIVED;
        }

        public boolean isToBeSighted() {
            return isWaiting() && !isPersonal();
        }

        public boolean isToBeSettled() {
            return isWaiting() && isPersonal();
        }

        public boolean isUndoable() {
            return switch (idea.standing()) {
                case IN_REVIEW, SET_ASIDE, BUNDLED, SETTLED -> true;
                case RECEIVED, SPLIT, ERASED -> false;
            };
        }
    }

    Desk desk(Locale locale) {
        return new Desk(catalogue.countWaiting(), lines.of(catalogue.waiting(MOST), locale));
    }

    Page idea(IdeaId id, Locale locale) {
        var detail =
                catalogue
                        .detail(id)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN));
        var line = lines.of(List.of(detail.row()), locale).getFirst();
        return new Page(
                UUID.randomUUID(),
                line,
                line(detail.original()),
                line(detail.reason()),
                detail.into(),
                detail.parts(),
                contributors.messages(id).stream()
                        .map(it -> new Line(it.language(), it.text()))
                        .toList(),
                detail.row().language(),
                detail.row().text() == null ? "" : detail.row().text(),
                attachments.of(detail.row()),
                detail.row().kind() == IdeaKind.PERSONAL
                        ? List.of()
                        : similarIdeas.openOnes(detail.row(), MOST_SIMILAR, locale));
    }

    private static @Nullable Line line(IdeaDetail.@Nullable Said said) {
        return said == null ? null : new Line(said.language(), said.text());
    }
}
