package stellwand.idea;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads all that may be known of one idea. To whoever is neither staff nor wrote it, nothing is
 * named that is not public: no page leads nowhere, and no number tells that there is something.
 */
@Component
class IdeaDetails {
    private final JdbcClient db;

    IdeaDetails(JdbcClient db) {
        this.db = db;
    }

    private enum Reader {
        /** Staff, and whoever wrote it. */
        INSIDE,
        /** Knows that it is there; the words are others'. */
        JOINED,
        ANYBODY
    }

    Optional<IdeaDetail> whole(IdeaId idea) {
        return read(idea, Reader.INSIDE);
    }

    /** With words only as long as everybody may read them. */
    Optional<IdeaDetail> joined(IdeaId idea) {
        return read(idea, Reader.JOINED);
    }

    /** Empty unless it is public. */
    Optional<IdeaDetail> published(IdeaId idea) {
        return read(idea, Reader.ANYBODY);
    }

    private Optional<IdeaDetail> read(IdeaId idea, Reader reader) {
        return db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken,
                            o.text as original_text, r.language as reason_language,
                            r.text as reason_text, q.language as question_language,
                            q.text as question_text, target.number as target, source.number as source,
                            array(select b.number from idea b where b.bundled_into = i.id
                                and (b.visible or not :public) order by b.number) as bundled,
                            array(select p.number from idea p where p.whole = i.id
                                and (p.visible or not :public) order by p.number) as part_numbers,
                            (select count(*) from idea p where p.whole = i.id and p.waits)
                                as unsighted
                        from idea i
                        left join content c on c.id = coalesce(i.wording, i.original)
                            and (i.visible and i.readable or not :public)
                        left join content o on o.id = i.original and i.wording is not null
                            and (i.visible and i.readable and not i.original_hidden
                                or not :public)
                        left join content r on r.id = i.reason
                        left join content q on q.id = i.question and i.asked_at is not null
                            and not :anybody
                        left join idea target on target.id = i.bundled_into
                            and (target.visible or not :public)
                        left join idea source on source.id = i.whole
                            and (source.visible or not :public)
                        where i.id = :id and (i.visible or not :anybody)
                        """)
                .param("id", idea.id())
                .param("public", reader != Reader.INSIDE)
                .param("anybody", reader == Reader.ANYBODY)
                .query((row, _) -> IdeaRows.detail(row))
                .optional();
    }
}
