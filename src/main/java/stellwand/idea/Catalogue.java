package stellwand.idea;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.board.CardId;
import stellwand.people.ReplyCode;
import stellwand.workshop.WorkshopId;

/** Looks up ideas, for lists and pages of other packages. Reads only. */
@Component
public class Catalogue {
    /** Beyond it nobody counts: "more than a thousand". */
    public static final int MOST_COUNTED = 1000;

    private final JdbcClient db;
    private final IdeaDetails details;
    private final ContributorRows contributors;

    Catalogue(JdbcClient db, IdeaDetails details, ContributorRows contributors) {
        this.db = db;
        this.details = details;
        this.contributors = contributors;
    }

    /**
     * A page stays the same while others come in: it goes on behind the last idea of the one
     * before. By words that not everybody reads nothing is found.
     *
     * @param from null: the first page
     */
    @Transactional(readOnly = true)
    public Slice find(Search search, @Nullable From from, int most) {
        planForThisSearch();
        var found =
                looking(
                                search,
                                """
                                select i.*, c.text,
                                    coalesce(i.wording_language, i.language) as spoken
                                from idea i
                                left join content c on c.id = coalesce(i.wording, i.original)
                                    and i.readable
                                where i.visible
                                    and (i.terms @> :words::text[] or i.terms @> :spoken::text[]
                                        or i.terms @> :written::text[])
                                    and (i.readable or :any)
                                    and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                                    and (:table::uuid is null or i.theme_table = :table::uuid)
                                    and (:way::text is null or i.way = :way::text)
                                    and (:theme::uuid is null or i.theme = :theme::uuid)
                                    and (:unit::uuid is null or i.unit = :unit::uuid)
                                    and (:standing::text is null or i.standing = :standing::text)
                                    and %s
                                limit :most
                                """
                                        .formatted(behind(search.order())))
                        .param("below", from == null ? null : from.below())
                        .param("before", from == null ? null : from.moment())
                        .param("most", most + 1)
                        .query((row, _) -> IdeaRows.row(row))
                        .list();
        return Slice.of(found, most);
    }

    private static String behind(ListOrder order) {
        return switch (order) {
            case NEWEST ->
                    """
                    (:below::int is null or i.number < :below::int)
                    and (:before::timestamptz is null or true)
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

    /** Up to {@link #MOST_COUNTED} and one more. */
    @Transactional(readOnly = true)
    public int count(Search search) {
        planForThisSearch();
        return looking(
                        search,
                        """
                        select count(*)
                        from (
                            select 1
                            from idea i
                            where i.visible
                                and (i.terms @> :words::text[] or i.terms @> :spoken::text[]
                                or i.terms @> :written::text[])
                                and (i.readable or :any)
                                and (:workshop::uuid is null or i.workshop = :workshop::uuid)
                                and (:table::uuid is null or i.theme_table = :table::uuid)
                                and (:theme::uuid is null or i.theme = :theme::uuid)
                                and (:unit::uuid is null or i.unit = :unit::uuid)
                                and (:way::text is null or i.way = :way::text)
                                and (:standing::text is null or i.standing = :standing::text)
                            limit :most
                        ) found
                        """)
                .param("most", MOST_COUNTED + 1)
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

    private StatementSpec looking(Search search, String sql) {
        var workshop = search.workshop();
        var table = search.table();
        var theme = search.theme();
        var unit = search.unit();
        var way = search.way();
        var standing = search.standing();
        var words = Terms.asked(search.words(), "de");
        var spoken = Terms.asked(search.words(), search.language());
        var written = Terms.asked(search.words(), Terms.ANY);
        return db.sql(sql)
                .param("words", words)
                .param("spoken", spoken)
                .param("written", written)
                .param("any", Math.min(words.length, Math.min(spoken.length, written.length)) == 0)
                .param("workshop", workshop == null ? null : workshop.id())
                .param("table", table == null ? null : table.id())
                .param("unit", unit == null ? null : unit.id())
                .param("theme", theme == null ? null : theme.id())
                .param("way", way == null ? null : way.name())
                .param("standing", standing == null ? null : standing.name());
    }

    /** For everybody: what is not public is not there. */
    public Optional<IdeaDetail> published(int number) {
        return db.sql("select id from idea where number = :number and visible")
                .param("number", number)
                .query(UUID.class)
                .optional()
                .flatMap(id -> published(new IdeaId(id)));
    }

    public Optional<IdeaDetail> published(IdeaId idea) {
        return details.published(idea);
    }

    /** For whoever holds one of its reply codes, public or not. */
    public Optional<IdeaDetail> find(ReplyCode code) {
        return contributors
                .find(code)
                .flatMap(place -> own(place.idea(), place.part() == Part.AUTHOR));
    }

    /** So do I read it, public or not: my own words, and those of others as everybody does. */
    public Optional<IdeaDetail> own(IdeaId idea, boolean isAuthor) {
        return isAuthor ? details.whole(idea) : details.joined(idea);
    }

    /** What its holder has to do with the idea. */
    public Optional<Part> part(ReplyCode code) {
        return contributors.find(code).map(ContributorRows.Place::part);
    }

    /** For staff, and for whoever wrote it. */
    public Optional<IdeaDetail> detail(IdeaId idea) {
        return details.whole(idea);
    }

    /** The number of the idea that a card became. */
    public Optional<Integer> ofCard(WorkshopId workshop, CardId card) {
        return db.sql(
                        """
                        select number from idea
                        where workshop = :workshop and card = :card and way = 'CARD'
                        """)
                .param("workshop", workshop.id())
                .param("card", card.id())
                .query(Integer.class)
                .optional();
    }

    /** Those of the workshops of which ideas are public. */
    public Set<WorkshopId> withIdeas(List<WorkshopId> workshops) {
        return db.sql(
                        """
                        select w from unnest(:workshops::uuid[]) w
                        where exists (select 1 from idea where workshop = w and visible)
                        """)
                .param("workshops", workshops.stream().map(WorkshopId::id).toArray(UUID[]::new))
                .query((row, _) -> new WorkshopId(row.getObject("w", UUID.class)))
                .set();
    }
}
