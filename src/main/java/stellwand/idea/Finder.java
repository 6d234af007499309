package stellwand.idea;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import stellwand.idea.AlikeWords.Alike;
import stellwand.idea.Slice.Found;

/**
 * Looks through the public ideas. By words that not everybody reads nothing is found. Called within
 * a transaction.
 */
@Component
class Finder {
    private static final String SOUGHT =
            """
            i.visible
                and (:any or i.terms @> :words::text[] or i.terms @> :spoken::text[]
                    or i.terms @> :written::text[] or i.terms @> :otherwise::text[]
                    or i.number = :number::int
                    or i.id = any(:alike::uuid[]))
                and (i.readable or :any or i.number = :number::int)
                and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                and (:table::uuid is null or i.theme_table = :table::uuid)
                and (:theme::uuid is null or i.theme = :theme::uuid)
                and (:unit::uuid is null or i.unit = :unit::uuid)
                and (:way::text is null or i.way = :way::text)
                and (:standing::text is null or i.standing = :standing::text)
            """;

    private static final int MOST_READ = 26;

    private final JdbcClient db;
    private final IdeaTerms terms;
    private final JoinedOrApart joinedOrApart;

    Finder(JdbcClient db, IdeaTerms terms, PublicWords publicWords) {
        this.db = db;
        this.terms = terms;
        this.joinedOrApart = new JoinedOrApart(publicWords::contains);
    }

    Slice slice(Search search, ListOrder order, Alike alike, @Nullable From from, int most) {
        planForThisSearch();
        var found =
                looking(search, alike, find(order))
                        .param("below", from == null ? null : from.below())
                        .param("before", from == null ? null : from.moment())
                        .param("fit", from == null ? null : from.fit())
                        .param("most", most + 1)
                        .query((row, _) -> new Found(IdeaRows.row(row), row.getInt("fit")))
                        .list();
        return Slice.of(
                found, order, most, alike.writtenIn(terms.written(onlyAlike(alike, found))));
    }

    /** The first of them: there are enough words in these. */
    private static List<UUID> onlyAlike(Alike alike, List<Found> found) {
        if (alike.ideas().isEmpty()) return List.of();
        return found.stream()
                .filter(Found::isOnlyAlike)
                .limit(MOST_READ)
                .map(it -> it.row().id().id())
                .toList();
    }

    /**
     * Fit, from the best: the idea of that number; the words in its first line; the words, just as
     * they were typed; the words in other forms; words like them (0). Words that not everybody
     * reads count for nothing: where an idea stands in a list would tell which they are. The last
     * two of a text are not told apart by how often: people would not see why. What the database
     * knows before it looks (a way of reading that is not asked, nothing alike) costs nothing for
     * each of many ideas.
     */
    private static String find(ListOrder order) {
        return """
        select f.*, c.text, coalesce(f.wording_language, f.language) as spoken
        from (
            select *
            from (
                select i.*,
                    case when i.number = :number::int then 8 else 0 end
                    + case when i.readable and (i.title_terms @> :words::text[]
                        or i.title_terms @> :spoken::text[]
                        or i.title_terms @> :otherwise::text[]) then 4 else 0 end
                    + case when i.readable and i.terms @> :written::text[] then 2 else 0 end
                    + case when i.readable and (:alike::uuid[] = '{}'
                        or i.terms @> :words::text[] or i.terms @> :spoken::text[]
                        or i.terms @> :written::text[]
                        or i.terms @> :otherwise::text[]) then 1 else 0 end as fit
                from idea i
                where %2$s
            ) i
            where %1$s
            limit :most
        ) f
        left join content c on c.id = coalesce(f.wording, f.original) and f.readable
        order by %3$s
        """
                .formatted(behind(order), SOUGHT, order(order));
    }

    private static String behind(ListOrder order) {
        return switch (order) {
            case BEST ->
                    """
                    (:fit::int is null or (i.fit, i.number) < (:fit::int, :below::int))
                    order by i.fit desc, i.number desc
                    """;
            case NEWEST ->
                    """
                    (:below::int is null or i.number < :below::int)
                    order by i.number desc
                    """;
            case CHANGED ->
                    """
                    (:before::timestamptz is null
                        or (i.changed_at, i.number) < (:before::timestamptz, :below::int))
                    order by i.changed_at desc, i.number desc
                    """;
        };
    }

    /** Once more: the texts were joined to them. */
    private static String order(ListOrder order) {
        return switch (order) {
            case BEST -> "f.fit desc, f.number desc";
            case NEWEST -> "f.number desc";
            case CHANGED -> "f.changed_at desc, f.number desc";
        };
    }

    int count(Search search, Alike alike, int most) {
        planForThisSearch();
        return looking(
                        search,
                        alike,
                        "select count(*) from (select 1 from idea i where %s limit :most) found"
                                .formatted(SOUGHT))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /**
     * A plan that suits every search suits none: among 100,000 ideas it took up to 116 ms instead
     * of 5.
     */
    private void planForThisSearch() {
        db.sql("set local plan_cache_mode = force_custom_plan").update();
    }

    private StatementSpec looking(Search search, Alike alike, String sql) {
        var workshop = search.workshop();
        var table = search.table();
        var theme = search.theme();
        var unit = search.unit();
        var way = search.way();
        var standing = search.standing();
        var sought = Sought.by(search, joinedOrApart);
        return db.sql(sql)
                .param("words", sought.words())
                .param("spoken", sought.spoken())
                .param("written", sought.written())
                .param("otherwise", sought.otherwise())
                .param("any", !search.hasWords())
                .param("number", search.number())
                .param("alike", alike.ideas().toArray(UUID[]::new))
                .param("workshop", workshop == null ? null : workshop.id())
                .param("table", table == null ? null : table.id())
                .param("unit", unit == null ? null : unit.id())
                .param("theme", theme == null ? null : theme.id())
                .param("way", way == null ? null : way.name())
                .param("standing", standing == null ? null : standing.name());
    }

    /** Of each of these sets of terms all must be in an idea. The newest first. */
    List<UUID> with(List<String[]> sets, int most) {
        planForThisSearch();
        return db.sql(
                        """
                        select found.id
                        from (
                            select distinct i.id, i.number
                            from unnest(:sets::text[]) sought (terms)
                            join idea i on i.visible and i.readable and i.terms @> sought.terms::text[]
                        ) found
                        order by found.number desc
                        limit :most
                        """)
                .param("sets", sets.stream().map(Finder::literal).toArray(String[]::new))
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** As PostgreSQL writes an array in an array. */
    private static String literal(String[] terms) {
        return Arrays.stream(terms)
                .map(term -> '"' + term.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(joining(",", "{", "}"));
    }
}
