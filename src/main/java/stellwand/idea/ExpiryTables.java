package stellwand.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.idea.ExpiryEvent.FilesExpired;
import stellwand.idea.ExpiryEvent.TextExpired;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.retention.DataKind;
import stellwand.retention.DayBook.Went;
import stellwand.workday.WorkingDays;

/** What went by itself of each idea; and what may have to, by and by. */
@Component
class ExpiryTables implements View {
    private final JdbcClient db;

    ExpiryTables(JdbcClient db) {
        this.db = db;
    }

    /**
     * What was never public, with which nothing has happened since then. Again, when something was
     * written to what is left of it.
     */
    List<UUID> texts(IdeaKind kind, Instant before, @Nullable UUID after, int most) {
        return ids(
                db.sql(
                                """
                                select i.id from idea i
                                where i.kind = :kind and i.kind in ('COMPLAINT', 'PERSONAL')
                                    and i.standing <> 'ERASED' and i.happened_at < :before
                                    and not exists (select from idea_expiry e
                                        where e.idea = i.id and e.kind <> 'FILES'
                                            and e.at > i.happened_at)
                                    and (:after::uuid is null or i.id > :after::uuid)
                                order by i.id
                                limit :most
                                """)
                        .param("kind", kind.name())
                        .param("before", utc(before))
                        .param("after", after)
                        .param("most", most));
    }

    /** Those with files that only staff see. */
    List<UUID> files(Instant before, @Nullable UUID after, int most) {
        return ids(
                db.sql(
                                """
                                select i.id
                                from (
                                    select a.idea from idea_attachment a
                                    join content c on c.id = a.id and c.text is not null
                                    where a.shown <> 'RELEASED'
                                    union
                                    select f.idea from idea_file_left_out f
                                    join content c on c.id = f.name and c.text is not null
                                ) with_files
                                join idea i on i.id = with_files.idea
                                where i.standing <> 'ERASED' and i.happened_at < :before
                                    and (:after::uuid is null or i.id > :after::uuid)
                                order by i.id
                                limit :most
                                """)
                        .param("before", utc(before))
                        .param("after", after)
                        .param("most", most));
    }

    /** Complaints that nobody has sighted. */
    List<UUID> waitingComplaints(@Nullable UUID after, int most) {
        return ids(
                db.sql(
                                """
                                select id from idea
                                where kind = 'COMPLAINT' and standing = 'RECEIVED'
                                    and (:after::uuid is null or id > :after::uuid)
                                order by id
                                limit :most
                                """)
                        .param("after", after)
                        .param("most", most));
    }

    private static List<UUID> ids(StatementSpec which) {
        return which.query((row, _) -> row.getObject("id", UUID.class)).list();
    }

    /** Texts of which a part went: its words stand there, too. With as what it was kept. */
    Map<UUID, DataKind> wholesOfExpired() {
        var wholes = new HashMap<UUID, DataKind>();
        db.sql(
                        """
                        with recursive up (idea, kind) as (
                            select part.whole, e.kind
                            from idea_expiry e join idea part on part.id = e.idea
                            where e.kind <> 'FILES' and part.whole is not null
                            union
                            select part.whole, up.kind
                            from up join idea part on part.id = up.idea
                            where part.whole is not null
                        )
                        select whole.id, up.kind
                        from up join idea whole on whole.id = up.idea
                        where whole.standing = 'SPLIT'
                            and not exists (select from idea_expiry gone
                                where gone.idea = whole.id and gone.kind <> 'FILES')
                        """)
                .query(row -> {
                    wholes.put(
                            row.getObject("id", UUID.class),
                            DataKind.valueOf(row.getString("kind")));
                });
        return wholes;
    }

    /** The day on which its words went last; or those of its files that only staff saw. */
    Optional<LocalDate> wentOn(IdeaId idea, boolean files) {
        return db.sql(
                        """
                        select max(at) as at from idea_expiry
                        where idea = :id and (kind = 'FILES') = :files
                        having max(at) is not null
                        """)
                .param("id", idea.id())
                .param("files", files)
                .query((row, _) -> WorkingDays.dayOf(row.getTimestamp("at").toInstant()))
                .optional();
    }

    List<Went> since(LocalDate day) {
        return db.sql("select at, kind, gone from idea_expiry where at >= :from")
                .param("from", utc(WorkingDays.startOf(day)))
                .query((row, _) ->
                        new Went(
                                WorkingDays.dayOf(row.getTimestamp("at").toInstant()),
                                DataKind.valueOf(row.getString("kind")),
                                row.getInt("gone")))
                .list();
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public List<String> tables() {
        return List.of("idea_expiry");
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case TextExpired it -> {
                went(recorded, it.kind(), 1);
                noWords(recorded);
            }
            case FilesExpired it -> went(recorded, DataKind.FILES, it.files());
            default -> {} // the rest did not go by itself
        }
    }

    private void went(Recorded recorded, DataKind kind, int gone) {
        db.sql(
                        """
                        insert into idea_expiry (idea, seq, kind, gone, at)
                        values (:idea, :seq, :kind, :gone, :at)
                        """)
                .param("idea", recorded.stream().id())
                .param("seq", recorded.seq())
                .param("kind", kind.name())
                .param("gone", gone)
                .param("at", utc(recorded.at()))
                .update();
    }

    /** What is left of it is not news, and moves nothing in a list. */
    private void noWords(Recorded recorded) {
        db.sql(
                        """
                        update idea set terms = '{}', title_terms = '{}', wording = null
                        where id = :id
                        """)
                .param("id", recorded.stream().id())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
