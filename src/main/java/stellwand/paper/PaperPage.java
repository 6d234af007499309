package stellwand.paper;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.attachment.Area;
import stellwand.attachment.Limits;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.SpokenLanguage;
import stellwand.workshop.Wording.Phrase;

/** Pages for cards of paper. */
final class PaperPage {
    private PaperPage() {}

    /** A theme table. */
    record Table(UUID id, String letter, Phrase title) {}

    /**
     * All photos of an evening.
     *
     * @param id of the photo that may be added
     * @param slip what is wrong with the one that was sent, as a key of a message
     */
    record All(
            UUID workshop,
            Phrase title,
            UUID id,
            List<Table> tables,
            List<Photo> photos,
            @Nullable String slip,
            int keptDays) {

        public int mostMebibytes() {
            return Limits.FILE_MIB;
        }
    }

    /**
     * @param cards how many were written up from it
     */
    record Photo(UUID id, int number, Table table, int width, int height, int cards) {
        private static final int PREVIEW = 320;

        public int previewWidth() {
            return width * PREVIEW / Math.max(width, height);
        }

        public int previewHeight() {
            return height * PREVIEW / Math.max(width, height);
        }
    }

    /**
     * One photo, and what was written up from it.
     *
     * @param id of the command that removes it
     * @param done the card that was written up just now
     */
    record One(
            UUID id,
            UUID workshop,
            Phrase title,
            Photo photo,
            List<Card> cards,
            Form form,
            @Nullable Done done) {}

    /**
     * A card that was written up.
     *
     * @param id of a command
     * @param box where it is on the photo
     */
    record Card(
            UUID card,
            UUID id,
            int number,
            String kind,
            Line text,
            @Nullable String example,
            List<UUID> answers,
            Box box) {}

    /** In the photo's pixels, from its left and top. */
    record Box(int x, int y, int width, int height) {
        static Box of(Area area, int width, int height) {
            int x = area.left() * width / Area.WHOLE;
            int y = area.top() * height / Area.WHOLE;
            return new Box(
                    x,
                    y,
                    area.right() * width / Area.WHOLE - x,
                    area.bottom() * height / Area.WHOLE - y);
        }
    }

    record Done(int number, String replyCode) {}

    /**
     * @param task {@code stellwand.round.Task}
     */
    record Round(UUID id, int number, String task) {}

    /**
     * Writing up the next card.
     *
     * @param id of the card that is to be: sent twice it is one
     * @param challenges which a solution approach may answer
     */
    record Form(
            UUID id,
            @Nullable UUID round,
            String kind,
            String language,
            List<Round> rounds,
            List<SpokenLanguage> languages,
            List<CardOnPage> challenges,
            int mostLetters,
            int mostLines) {}
}
