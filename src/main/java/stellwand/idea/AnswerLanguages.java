package stellwand.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which languages the people wrote whose answer it is, and in which of them it cannot be read
 * yet: answered is what they can read. What is examined together has one answer, and what is erased
 * nobody can translate. Reads only.
 */
@Component
public class AnswerLanguages {
    /** Of a language in two scripts or countries, who reads one of them reads the other. */
    private static final String MISSING =
            """
            with wanted as (
                select case standing when 'BUNDLED' then bundled_into else id end as idea,
                    split_part(language, '-', 1) as language
                from idea
                where standing in ('ANSWERED', 'BUNDLED') and language <> 'und'
                    and kind <> 'PERSONAL' and not source_gone and not withheld
            ), missing as (
                select idea, language from wanted
                where exists (select 1 from answer_language a where a.idea = wanted.idea)
                    and not exists (
                        select 1 from answer_language a
                        where a.idea = wanted.idea
                            and split_part(a.language, '-', 1) = wanted.language)
            )
            """;

    private static final String ANSWERED =
            """
            from missing join idea i on i.id = missing.idea
            where i.standing = 'ANSWERED'
                and i.kind <> 'PERSONAL' and not i.source_gone and not i.withheld
            """;

    private static final String PAGE =
            """
            select i.*, c.text, coalesce(i.wording_language, i.language) as spoken, page.languages
            from (
                select i.id, array_agg(distinct missing.language order by missing.language)
                    as languages
                %s
                    and i.number > :after
                group by i.id, i.number
                order by i.number
                limit :most) page
            join idea i on i.id = page.id
            left join content c on c.id = coalesce(i.wording, i.original)
            order by i.number
            """
                    .formatted(ANSWERED);

    private final JdbcClient db;

    AnswerLanguages(JdbcClient db) {
        this.db = db;
    }

    /** The idea's own first; of which nobody knows it, is missing. */
    public List<String> wanted(IdeaId idea) {
        return db
                .sql(
                        """
                        select language from idea
                        where (id = :id or (bundled_into = :id and standing = 'BUNDLED'
                                and kind <> 'PERSONAL' and not source_gone and not withheld))
                            and language <> 'und'
                        order by id <> :id, number
                        """)
                .param("id", idea.id())
                .query((row, _) -> row.getString("language"))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    /**
     * An answer that somebody whose answer it is cannot read.
     *
     * @param languages in which it is not there, BCP 47
     */
    public record Missing(IdeaRow idea, List<String> languages) {
        BehindDue place() {
            return new BehindDue(idea.number(), null, null);
        }
    }

    /** In the order of their numbers. */
    public DuePage<Missing> missing(BehindDue behind, int most) {
        var rows =
                behind.in(db.sql(MISSING + PAGE))
                        .param("most", most)
                        .query((row, _) -> new Missing(IdeaRows.row(row), languages(row)))
                        .list();
        return DuePage.of(rows, most, Missing::place, last -> count(last).answers());
    }

    /**
     * @param languages in which one of them is not there, BCP 47
     */
    public record Count(int answers, List<String> languages) {}

    /** All of them. */
    public Count count() {
        return count(BehindDue.NOTHING);
    }

    private Count count(BehindDue behind) {
        return behind.in(
                        db.sql(
                                MISSING
                                        + """
                                        select count(distinct i.id) as answers,
                                            coalesce(array_agg(distinct missing.language
                                                order by missing.language), '{}') as languages
                                        """
                                        + ANSWERED
                                        + "and i.number > :after"))
                .query((row, _) -> new Count(row.getInt("answers"), languages(row)))
                .single();
    }

    private static List<String> languages(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("languages").getArray());
    }
}
