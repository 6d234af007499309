package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentEvent.DocumentAdded;
import stellwand.idea.AttachmentEvent.FileLeftOut;
import stellwand.idea.AttachmentEvent.PictureAdded;
import stellwand.idea.AttachmentEvent.PictureReleased;
import stellwand.idea.AttachmentEvent.PictureWithheld;
import stellwand.idea.AttachmentRow.Described;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.ExpiryEvent.FilesExpired;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.journal.ContentId;
import stellwand.journal.Recorded;
import stellwand.journal.View;

/** One row per file of an idea. */
@Component
class AttachmentTables implements View {
    private static final String ALL =
            """
            select a.*, w.language as language, w.text as words,
                d.language as description_language, d.text as description_text
            from idea_attachment a
            join content w on w.id = a.id and w.text is not null
            left join content d on d.id = a.description and d.text is not null
            where a.idea = :idea
            """;

    private static final String LEFT_OUT =
            """
            select c.id, c.text as name, f.because, f.bytes
            from idea_file_left_out f
            join content c on c.id = f.name and c.text is not null
            where f.idea = :idea
            """;

    private final JdbcClient db;

    AttachmentTables(JdbcClient db) {
        this.db = db;
    }

    List<AttachmentRow> of(IdeaId idea) {
        return rows(db.sql(ALL + "order by a.place").param("idea", idea.id()));
    }

    /** Of an author also what staff put to it: the scan of a letter. */
    List<AttachmentRow> from(Contribution who) {
        return rows(
                db.sql(
                                ALL
                                        + """
                                        and (a.sender = :who
                                            or (:author and not exists (
                                                select from idea_contributor c
                                                where c.idea = :idea and c.contributor = a.sender)))
                                        order by a.place
                                        """)
                        .param("idea", who.idea().id())
                        .param("who", who.contributor())
                        .param("author", who.isAuthor()));
    }

    private static List<AttachmentRow> rows(StatementSpec which) {
        return which.query((row, _) -> row(row)).list();
    }

    private static AttachmentRow row(ResultSet row) throws SQLException {
        return new AttachmentRow(
                new AttachmentId(row.getObject("id", UUID.class)),
                row.getString("type").equals("PICTURE"),
                row.getInt("bytes"),
                row.getInt("width"),
                row.getInt("height"),
                Shown.valueOf(row.getString("shown")),
                row.getString("language"),
                row.getString("words"),
                described(row));
    }

    private static @Nullable Described described(ResultSet row) throws SQLException {
        var text = row.getString("description_text");
        return text == null ? null : new Described(row.getString("description_language"), text);
    }

    List<String> namesLeftOut(List<UUID> names) {
        return db.sql(
                        """
                        select c.text
                        from idea_file_left_out f
                        join content c on c.id = f.name and c.text is not null
                        where f.name = any(:names) and f.because not in ('SHORTENED', 'TEXT_TAKEN')
                        order by f.place, c.text
                        """)
                .param("names", names.toArray(UUID[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<LeftOutRow> leftOut(IdeaId idea) {
        return leftOut(db.sql(LEFT_OUT + "order by f.place, c.text").param("idea", idea.id()));
    }

    /** Whoever sent a file hears of it. */
    List<LeftOutRow> leftOut(Contribution who) {
        return leftOut(
                db.sql(
                                LEFT_OUT
                                        + """
                                        and f.sender = :who and f.because <> 'SHORTENED'
                                        order by f.place, c.text
                                        """)
                        .param("idea", who.idea().id())
                        .param("who", who.contributor()));
    }

    private static List<LeftOutRow> leftOut(StatementSpec which) {
        return which.query((row, _) ->
                        new LeftOutRow(
                                new ContentId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                LeftOutBecause.valueOf(row.getString("because")),
                                row.getInt("bytes")))
                .list();
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("idea_attachment", "idea_file_left_out");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case AttachmentEvent it -> apply(recorded, it);
            case IdeaErased _ -> forget(recorded, true);
            case FilesExpired _ -> forget(recorded, false);
            default -> {} // of the idea itself
        }
    }

    private void apply(Recorded recorded, AttachmentEvent event) {
        switch (event) {
            case PictureAdded(var id, _, int bytes, int width, int height) ->
                    added(recorded, id, "PICTURE", bytes, width, height);
            case DocumentAdded(var id, _, int bytes) ->
                    added(recorded, id, "DOCUMENT", bytes, 0, 0);
            case PictureReleased(var id, _, var description) ->
                    shown(id, Shown.RELEASED, description);
            case PictureWithheld(var id) -> shown(id, Shown.WITHHELD, null);
            case FileLeftOut it -> leftOut(recorded, it);
        }
    }

    private void added(
            Recorded recorded, AttachmentId id, String type, int bytes, int width, int height) {
        db.sql(
                        """
                        insert into idea_attachment (id, idea, place, type, bytes, width, height,
                            shown, added_at, sender)
                        values (:id, :idea, :place, :type, :bytes, :width, :height, :shown, :at,
                            :sender)
                        """)
                .param("id", id.id())
                .param("idea", recorded.stream().id())
                .param("place", recorded.seq())
                .param("type", type)
                .param("bytes", bytes)
                .param("width", width)
                .param("height", height)
                .param("shown", Shown.WAITING.name())
                .param("at", recorded.at().atOffset(ZoneOffset.UTC))
                .param("sender", recorded.actor())
                .update();
    }

    /** What was said for everybody stays beside a picture that is withheld again. */
    private void shown(AttachmentId id, Shown how, @Nullable ContentId description) {
        db.sql(
                        """
                        update idea_attachment
                        set shown = :shown, description = coalesce(:description, description)
                        where id = :id
                        """)
                .param("id", id.id())
                .param("shown", how.name())
                .param("description", description == null ? null : description.id())
                .update();
    }

    private void leftOut(Recorded recorded, FileLeftOut it) {
        db.sql(
                        """
                        insert into idea_file_left_out (idea, name, place, because, bytes, sender)
                        values (:idea, :name, :place, :because, :bytes, :sender)
                        """)
                .param("idea", recorded.stream().id())
                .param("name", it.name().id())
                .param("place", recorded.seq())
                .param("because", it.because().name())
                .param("bytes", it.bytes())
                .param("sender", recorded.actor())
                .update();
    }

    /**
     * @param all else those that only staff see
     */
    private void forget(Recorded recorded, boolean all) {
        db.sql(
                        """
                        delete from idea_attachment
                        where idea = :idea and (:all or shown <> 'RELEASED')
                        """)
                .param("idea", recorded.stream().id())
                .param("all", all)
                .update();
        db.sql("delete from idea_file_left_out where idea = :idea")
                .param("idea", recorded.stream().id())
                .update();
    }
}
