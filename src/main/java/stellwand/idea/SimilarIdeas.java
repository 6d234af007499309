package stellwand.idea;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.likeness.Like;

/**
 * Ideas that are like a text, with the words in common: without any it would be but a guess, and is
 * left out. What is erased, hidden or not public this moment is not among them, whatever the index
 * still holds.
 */
@Component
public class SimilarIdeas {
    /** Of these some are not for this reader. */
    private static final int LOOKED_AT = 60;

    /** Below, one ordinary word in common is all there is. */
    private static final double LEAST = 0.1;

    private final IdeaIndex index;
    private final IdeaLines lines;
    private final JdbcClient db;

    SimilarIdeas(IdeaIndex index, IdeaLines lines, JdbcClient db) {
        this.index = index;
        this.lines = lines;
        this.db = db;
    }

    /** Public ones. */
    public List<SimilarIdea> to(String text, String language, int most, Locale locale) {
        return find(text, language, null, false, most, locale);
    }

    /** Public ones; none to an idea whose words are gone. */
    public List<SimilarIdea> to(IdeaRow idea, int most, Locale locale) {
        return find(idea.text(), idea.language(), idea.id().id(), false, most, locale);
    }

    /** For staff: also what nobody else may see yet. Nothing that is done with. */
    List<SimilarIdea> openOnes(IdeaRow idea, int most, Locale locale) {
        return find(idea.text(), idea.language(), idea.id().id(), true, most, locale);
    }

    private List<SimilarIdea> find(
            @Nullable String text,
            String language,
            @Nullable UUID itself,
            boolean forStaff,
            int most,
            Locale locale) {
        if (text == null) return List.of();
        var likes =
                index.like(text, language, LOOKED_AT).stream()
                        .filter(it -> it.score() >= LEAST && !it.common().isEmpty())
                        .filter(it -> !it.id().equals(itself))
                        .toList();
        var rows = rows(likes, forStaff);
        var shown =
                likes.stream().map(it -> rows.get(it.id())).filter(Objects::nonNull).limit(most);
        var common = new HashMap<UUID, List<String>>();
        likes.forEach(it -> common.put(it.id(), it.common()));
        return lines.of(shown.toList(), locale).stream()
                .map(it -> new SimilarIdea(it, common.getOrDefault(it.id().id(), List.of())))
                .toList();
    }

    /** To everybody also what was set aside: the answer is there already. */
    private Map<UUID, IdeaRow> rows(List<Like> likes, boolean forStaff) {
        var found = new HashMap<UUID, IdeaRow>();
        db.sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken
                        from idea i
                        join content c on c.id = coalesce(i.wording, i.original)
                        where i.id = any(:ids) and c.text is not null
                            and case when :staff
                                then i.standing in ('RECEIVED', 'IN_REVIEW')
                                    and i.kind <> 'PERSONAL' and not i.source_gone
                                    and not i.withheld
                                else i.standing in ('RECEIVED', 'IN_REVIEW', 'SET_ASIDE')
                                    and i.visible and i.readable
                                end
                        """)
                .param("ids", likes.stream().map(Like::id).toArray(UUID[]::new))
                .param("staff", forStaff)
                .query((row, _) -> IdeaRows.row(row))
                .list()
                .forEach(it -> found.put(it.id().id(), it));
        return found;
    }
}
