package stellwand.paper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.attachment.AttachmentId;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.paper.PaperEvent.PhotoAdded;
import stellwand.paper.PaperEvent.PhotoRemoved;
import stellwand.workshop.WorkshopId;

/** One row per photo of all evenings: how old they are. */
@Component
class PhotoTables implements View {
    private final JdbcClient db;

    PhotoTables(JdbcClient db) {
        this.db = db;
    }

    record Place(WorkshopId workshop, AttachmentId photo) {}

    List<Place> addedBefore(Instant when) {
        return db.sql("select workshop, id from paper_photo where added_at < :when order by id")
                .param("when", when.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Place(
                                new WorkshopId(row.getObject("workshop", UUID.class)),
                                new AttachmentId(row.getObject("id", UUID.class))))
                .list();
    }

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("paper_photo");
    }

    @Override
    public void apply(Recorded recorded) {
        if (!(recorded.event() instanceof PaperEvent event)) return;
        switch (event) {
            case PhotoAdded it -> added(recorded, it);
            case PhotoRemoved(var photo) ->
                    db.sql("delete from paper_photo where id = :id")
                            .param("id", photo.id())
                            .update();
        }
    }

    private void added(Recorded recorded, PhotoAdded it) {
        db.sql("insert into paper_photo (id, workshop, added_at) values (:id, :workshop, :at)")
                .param("id", it.photo().id())
                .param("workshop", recorded.stream().id())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
