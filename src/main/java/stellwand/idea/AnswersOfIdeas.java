package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaDetail.Said;

/** The answers that hold, of many public ideas at once: for lists. Reads only. */
@Component
public class AnswersOfIdeas {
    private final JdbcClient db;

    AnswersOfIdeas(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param words in the language of the answer; null once they are erased
     */
    public record Answer(Feasibility result, @Nullable Said words) {}

    private record Answered(IdeaId idea, Answer answer) {}

    /** Those that are not answered are missing. */
    public Map<IdeaId, Answer> of(List<IdeaRow> ideas) {
        return db
                .sql(
                        """
                        select i.id, i.result, c.language, c.text
                        from idea i left join content c on c.id = i.answer
                        where i.id = any(:ideas) and i.standing = 'ANSWERED' and i.visible
                        """)
                .param("ideas", ideas.stream().map(it -> it.id().id()).toArray(UUID[]::new))
                .query((row, _) -> answered(row))
                .list()
                .stream()
                .collect(toMap(Answered::idea, Answered::answer));
    }

    private static Answered answered(ResultSet row) throws SQLException {
        var words = IdeaRows.said(row.getString("language"), row.getString("text"));
        return new Answered(
                new IdeaId(row.getObject("id", UUID.class)),
                new Answer(Feasibility.valueOf(row.getString("result")), words));
    }
}
