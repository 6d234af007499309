package stellwand.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.attachment.Area;
import stellwand.attachment.AttachmentId;
import stellwand.board.BoardEvent.CardCutOut;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.paper.PaperEvent.PhotoRemoved;
import stellwand.workshop.WorkshopId;

/** Where on which photo a card is, as long as the photo shows it. */
@Component
class CutOutTables implements View {
    private final JdbcClient db;

    CutOutTables(JdbcClient db) {
        this.db = db;
    }

    /** Photos that still show a card whose words are erased, however they were. */
    List<AttachmentId> showingErased() {
        return db.sql(
                        """
                        select distinct p.photo from paper_cut_out p
                        join content c on c.id = p.picture and c.erased_at is not null
                        """)
                .query((row, _) -> new AttachmentId(row.getObject("photo", UUID.class)))
                .list();
    }

    /** Where they are on a photo: whoever takes them paints them over. */
    List<Area> takeErased(AttachmentId photo) {
        return db.sql(
                        """
                        delete from paper_cut_out p using content c
                        where p.photo = :photo and c.id = p.picture and c.erased_at is not null
                        returning p.*
                        """)
                .param("photo", photo.id())
                .query((row, _) ->
                        new Area(
                                row.getInt("edge_left"),
                                row.getInt("edge_top"),
                                row.getInt("edge_right"),
                                row.getInt("edge_bottom")))
                .list();
    }

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
        if (recorded.event() instanceof PhotoRemoved(var photo)) {
            db.sql("delete from paper_cut_out where photo = :photo")
                    .param("photo", photo.id())
                    .update();
        }
    }

    private void add(Recorded recorded, CardCutOut it) {
        var area = it.cutOut().area();
        db.sql(
                        """
                        insert into paper_cut_out (workshop, card, photo, picture, edge_left,
                            edge_top, edge_right, edge_bottom)
                        values (:workshop, :card, :photo, :picture, :left, :top, :right, :bottom)
                        """)
                .param("workshop", recorded.stream().id())
                .param("card", it.card().id())
                .param("photo", it.cutOut().photo().id())
                .param("picture", it.cutOut().picture().id())
                .param("left", area.left())
                .param("top", area.top())
                .param("right", area.right())
                .param("bottom", area.bottom())
                .update();
    }
}
