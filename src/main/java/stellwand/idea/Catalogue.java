package stellwand.idea;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import stellwand.board.CardId;
import stellwand.idea.AlikeWords.Alike;
import stellwand.people.ReplyCode;
import stellwand.workshop.WorkshopId;

/** Looks up ideas, for lists and pages of other packages. Reads only. */
@Component
public class Catalogue {
    /** Beyond it nobody counts: "more than a thousand". */
    public static final int MOST_COUNTED = 1000;

    private static final String GONE =
            """
            select number, erased_by_author from idea
            where was_public and (standing = 'ERASED' or source_gone)
            """;

    private final JdbcClient db;
    private final IdeaDetails details;
    private final ContributorRows contributors;
    private final Finder finder;
    private final AlikeWords alike;

    Catalogue(
            JdbcClient db,
            IdeaDetails details,
            ContributorRows contributors,
            Finder finder,
            AlikeWords alike) {
        this.db = db;
        this.details = details;
        this.contributors = contributors;
        this.finder = finder;
        this.alike = alike;
    }

    /**
     * A page stays the same while others come in: it goes on behind the last idea of the one
     * before. Where the words are found nowhere, or hardly, words that are written like them are
     * looked for. By words that not everybody reads nothing is found.
     *
     * @param from null: the first page
     */
    @Transactional(readOnly = true)
    public Slice find(Search search, @Nullable From from, int most) {
        var others = alike.to(search);
        return slice(search, from, others, () -> counted(search, others), most);
    }

    /** With their count: up to {@link #MOST_COUNTED} and one more. */
    @Transactional(readOnly = true)
    public Page page(Search search, @Nullable From from, int most) {
        var others = alike.to(search);
        int count = counted(search, others);
        return new Page(slice(search, from, others, () -> count, most), count);
    }

    private int counted(Search search, Alike others) {
        return finder.count(search, others, MOST_COUNTED + 1);
    }

    private Slice slice(
            Search search, @Nullable From from, Alike others, IntSupplier count, int most) {
        return finder.slice(search, order(search, from, count), others, from, most);
    }

    /**
     * Among more than a thousand, what fits is not looked for: so usual a word tells little, and it
     * took up to 80 ms among 100,000. Further pages go on as the first one began.
     */
    private static ListOrder order(Search search, @Nullable From from, IntSupplier count) {
        if (search.order() != ListOrder.BEST) return search.order();
        if (!search.hasWords()) return ListOrder.NEWEST;
        var isByFit = from == null ? count.getAsInt() <= MOST_COUNTED : from.fit() != null;
        return isByFit ? ListOrder.BEST : ListOrder.NEWEST;
    }

    /** Up to {@link #MOST_COUNTED} and one more; only with the words themselves. */
    @Transactional(readOnly = true)
    public int count(Search search) {
        return counted(search, Alike.NONE);
    }

    /**
     * @param count of all that was found
     */
    public record Page(Slice slice, int count) {}

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

    /**
     * An idea that everybody could see until it was erased. Its number stays.
     *
     * @param byAuthor whether whoever wrote it asked for that
     */
    public record Gone(int number, boolean byAuthor) {}

    /** Of what was not public nobody is told that it was there. */
    public Optional<Gone> gone(int number) {
        return gone(GONE + "and number = :which", number);
    }

    public Optional<Gone> gone(IdeaId idea) {
        return gone(GONE + "and id = :which", idea.id());
    }

    private Optional<Gone> gone(String sql, Object which) {
        return db.sql(sql)
                .param("which", which)
                .query((row, _) ->
                        new Gone(row.getInt("number"), row.getBoolean("erased_by_author")))
                .optional();
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
