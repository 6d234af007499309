package stellwand.intake;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of what somebody has to be told, as the journal says it: of what happened to their idea, to the
 * parts of it, and to what these are examined with. Each by the reply code that its letter names.
 */
final class NewsDue {
    private static final Pattern OWN = Pattern.compile("(?s).*/ideas/own/([0-9A-Z]{12})");

    private static final String[] TELLING = {
        "idea.sighted",
        "idea.set-aside",
        "idea.bundled",
        "idea.split",
        "idea.matter-settled",
        "idea.sighting-undone",
        "idea.handed-over",
        "idea.deadline-moved",
        "review.statement-released",
        "review.idea-answered",
        "review.answer-changed",
        "review.challenge-judged",
        "review.answer-translated",
        "review.stage-reached"
    };

    private final JdbcClient db;
    private long seen;

    NewsDue(JdbcClient db) {
        this.db = db;
    }

    /** What happened until now is known. */
    void isTold() {
        seen = db.sql("select max(position) from event").query(Long.class).single();
    }

    /** What was said and taken back before anybody heard of it is nothing. */
    List<String> of(UUID idea) {
        return db.sql(
                        """
                        with own as (
                            select i.id, i.id as about, c.reply_code, '-infinity'::timestamptz as since
                            from idea i join idea_contributor c on c.idea = i.id and not c.joined
                            where i.root = :idea
                            union all
                            select i.id, t.id, c.reply_code, (select max(at) from event
                                where stream = i.id and type = 'idea.bundled')
                            from idea i
                            join idea_contributor c on c.idea = i.id and not c.joined
                            join idea t on t.id = i.bundled_into and t.visible
                            where i.root = :idea and i.standing = 'BUNDLED'
                        )
                        select reply_code from own
                        where (select type from event
                            where stream = own.about and position > :seen and at > own.since
                                and type = any(:telling)
                            order by seq desc limit 1) <> 'idea.sighting-undone'
                        """)
                .param("idea", idea)
                .param("seen", seen)
                .param("telling", TELLING)
                .query((row, _) -> row.getString("reply_code"))
                .list();
    }

    /** Which one a letter is about: its page comes last. */
    static String about(String letter) {
        var own = OWN.matcher(letter);
        return own.find() ? own.group(1) : "";
    }
}
