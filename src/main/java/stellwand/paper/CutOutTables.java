package stellwand.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.attachment.Area;
import stellwand.attachment.Attachment.Picture;
import stellwand.attachment.AttachmentId;
import stellwand.attachment.AttachmentReader;
import stellwand.attachment.Reading;
import stellwand.attachment.StoredFiles;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.CardId;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.workshop.WorkshopId;

/**
 * Where on which photo a card is. Whoever erases a card erases it from the photo as well, in the
 * same transaction: there it is painted over.
 */
@Component
class CutOutTables implements View {
    private final JdbcClient db;
    private final StoredFiles files;
    private final AttachmentReader reader;

    CutOutTables(JdbcClient db, StoredFiles files, AttachmentReader reader) {
        this.db = db;
        this.files = files;
        this.reader = reader;
    }

    private record Place(AttachmentId photo, Area area) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("paper_cut_out");
    }

    @Override
    public void apply(Recorded recorded) {
        if (recorded.event() instanceof CardCutOut it) add(recorded, it);
        if (recorded.event() instanceof CardErased it) erased(recorded, it.card());
    }

    private void add(Recorded recorded, CardCutOut it) {
        var area = it.cutOut().area();
        db.sql(
                        """
                        insert into paper_cut_out (workshop, card, photo, edge_left, edge_top,
                            edge_right, edge_bottom)
                        values (:workshop, :card, :photo, :left, :top, :right, :bottom)
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .param("photo", it.cutOut().photo().id())
                .param("left", area.left())
                .param("top", area.top())
                .param("right", area.right())
                .param("bottom", area.bottom())
                .update();
    }

    private void erased(Recorded recorded, CardId card) {
        var place = take(recorded, card);
        place.ifPresent(it -> files.find(it.photo()).ifPresent(photo -> paintOver(it, photo)));
    }

    private Optional<Place> take(Recorded recorded, CardId card) {
        return db.sql(
                        """
                        delete from paper_cut_out where workshop = :workshop and card = :card
                        returning *
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", card.id())
                .query((row, _) ->
                        new Place(
                                new AttachmentId(row.getObject("photo", UUID.class)),
                                new Area(
                                        row.getInt("edge_left"),
                                        row.getInt("edge_top"),
                                        row.getInt("edge_right"),
                                        row.getInt("edge_bottom"))))
                .optional();
    }

    /** A photo that cannot be drawn any more rather goes as a whole. */
    private void paintOver(Place place, byte[] photo) {
        switch (reader.paintOver(photo, place.area())) {
            case Reading.Kept(Picture picture) -> files.replace(place.photo(), picture);
            case Reading.Kept _, Reading.Not _ -> files.drop(place.photo());
        }
    }
}
