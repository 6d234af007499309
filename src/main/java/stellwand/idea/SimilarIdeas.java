package stellwand.idea;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        var hits = hits(likes, forStaff);
        var found = new LinkedHashMap<UUID, Found>();
        for (var like : likes) {
            var hit = hits.get(like.id());
            if (hit == null || hit.idea.id().id().equals(itself)) continue;
            found.putIfAbsent(hit.idea.id().id(), new Found(hit, like.common()));
        }
        var shown = found.values().stream().limit(most).toList();
        var drawn = lines.of(shown.stream().map(it -> it.hit.idea).toList(), locale);
        return IntStream.range(0, shown.size())
                .mapToObj(n -> shown.get(n).similar(drawn.get(n)))
                .toList();
    }

    /**
     * @param idea to which it leads
     * @param through the number of one that is bundled into it, whose words these are
     */
    private record Hit(UUID of, IdeaRow idea, @Nullable Integer through) {}

    private record Found(Hit hit, List<String> common) {
        SimilarIdea similar(IdeaLine line) {
            return new SimilarIdea(line, common, hit.through);
        }
    }

    /**
     * To everybody also what was set aside: the answer is there already. Words of what is bundled
     * lead to the one together with which it is examined, for whoever may read both.
     */
    private Map<UUID, Hit> hits(List<Like> likes, boolean forStaff) {
        return db
                .sql(
                        """
                        select i.*, c.text, coalesce(i.wording_language, i.language) as spoken,
                            hit.id as hit, case when hit.id <> i.id then hit.number end as through
                        from idea hit
                        join idea i on i.id = case
                            when hit.standing = 'BUNDLED' then hit.bundled_into else hit.id end
                        join content c on c.id = coalesce(i.wording, i.original)
                        where hit.id = any(:ids) and c.text is not null
                            and case when :staff
                                then i.standing in ('RECEIVED', 'IN_REVIEW')
                                    and i.kind <> 'PERSONAL' and not i.source_gone
                                    and not i.withheld
                                    and not hit.source_gone and not hit.withheld
                                else i.standing in ('RECEIVED', 'IN_REVIEW', 'SET_ASIDE')
                                    and i.visible and i.readable and hit.visible and hit.readable
                                end
                        """)
                .param("ids", likes.stream().map(Like::id).toArray(UUID[]::new))
                .param("staff", forStaff)
                .query((row, _) ->
                        new Hit(
                                row.getObject("hit", UUID.class),
                                IdeaRows.row(row),
                                row.getObject("through", Integer.class)))
                .list()
                .stream()
                .collect(toMap(Hit::of, Function.identity()));
    }
}
