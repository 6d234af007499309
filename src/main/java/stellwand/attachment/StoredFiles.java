package stellwand.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.attachment.Attachment.Document;
import stellwand.attachment.Attachment.Picture;

/**
 * The files, in the database. A file is put here before the event that names it; when the words
 * that came with it are erased, the database itself lets go of it.
 */
@Component
public class StoredFiles {
    private static final Duration UNNAMED = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;

    StoredFiles(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False when it is there already, or was and is erased: it does not come back. */
    public boolean put(AttachmentId id, Attachment attachment) {
        var preview = attachment instanceof Picture picture ? picture.preview() : null;
        return db.sql(
                                """
                                insert into attachment (id, type, bytes, preview, kept_at)
                                select :id, :type, :bytes, :preview, :at
                                where not exists (
                                    select 1 from content where id = :id and erased_at is not null)
                                on conflict do nothing
                                """)
                        .param("id", id.id())
                        .param("type", type(attachment))
                        .param("bytes", attachment.bytes())
                        .param("preview", preview)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The same file under another id, for words of its own. Nothing happens when it is gone. */
    public void copy(AttachmentId from, AttachmentId to) {
        db.sql(
                        """
                        insert into attachment (id, type, bytes, preview, kept_at)
                        select :to, type, bytes, preview, :at from attachment
                        where id = :from
                            and not exists (
                                select 1 from content where id = :to and erased_at is not null)
                        on conflict do nothing
                        """)
                .param("to", to.id())
                .param("from", from.id())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Another picture in the place of one that is there. */
    public void replace(AttachmentId id, Picture picture) {
        db.sql("update attachment set bytes = :bytes, preview = :preview where id = :id")
                .param("bytes", picture.bytes())
                .param("preview", picture.preview())
                .param("id", id.id())
                .update();
    }

    private static String type(Attachment attachment) {
        return switch (attachment) {
            case Picture _ -> "image/jpeg";
            case Document _ -> "application/pdf";
        };
    }

    public Optional<byte[]> find(AttachmentId id) {
        return db.sql("select bytes from attachment where id = :id")
                .param("id", id.id())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    /** In a transaction: until its end nobody else changes it. */
    public Optional<byte[]> findToChange(AttachmentId id) {
        return db.sql("select bytes from attachment where id = :id for update")
                .param("id", id.id())
                .query((row, _) -> row.getBytes("bytes"))
                .optional();
    }

    public Optional<byte[]> preview(AttachmentId id) {
        return db.sql("select preview from attachment where id = :id and preview is not null")
                .param("id", id.id())
                .query((row, _) -> row.getBytes("preview"))
                .optional();
    }

    /** Nobody took it. */
    public void drop(AttachmentId id) {
        db.sql("delete from attachment where id = :id").param("id", id.id()).update();
    }

    /** The server was killed between putting a file here and the event that names it. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void dropUnnamed() {
        db.sql(
                        """
                        delete from attachment
                        where kept_at < :before
                            and not exists (
                                select 1 from content
                                where content.id = attachment.id and erased_at is null)
                        """)
                .param("before", clock.instant().minus(UNNAMED).atOffset(ZoneOffset.UTC))
                .update();
    }
}
