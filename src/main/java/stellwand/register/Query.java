package stellwand.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.idea.From;
import stellwand.idea.ListOrder;
import stellwand.idea.Search;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.web.Language;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * A search as it stands in an address, so that it can be sent to somebody: {@code
 * /ideas?q=Servicestelle&standing=in-review}. What is empty or unknown does not matter.
 *
 * @param sort {@code best}, {@code newest} or {@code changed}
 * @param below the number under which the page begins
 * @param fit how well the last idea of the page before fitted the words
 * @param before when the last idea of the page before had changed, in microseconds since 1970
 */
record Query(
        @Nullable String q,
        @Nullable UUID workshop,
        @Nullable UUID table,
        @Nullable UUID theme,
        @Nullable UUID unit,
        @Nullable String way,
        @Nullable String standing,
        @Nullable String sort,
        @Nullable Integer below,
        @Nullable Integer fit,
        @Nullable Long before) {

    private static final int LONGEST_WORDS = 200;

    Search search(Language reader) {
        return new Search(
                words(),
                reader.tag(),
                workshop == null ? null : new WorkshopId(workshop),
                table == null ? null : new TableId(table),
                theme == null ? null : new ThemeId(theme),
                unit == null ? null : new UnitId(unit),
                known(WayIn.class, way),
                known(Standing.class, standing),
                order());
    }

    private ListOrder order() {
        var known = known(ListOrder.class, sort);
        if (known == null) known = ListOrder.BEST;
        return known == ListOrder.BEST && words().isBlank() ? ListOrder.NEWEST : known;
    }

    /** What fits best is no order for a feed. */
    Query forFeed() {
        if (order() != ListOrder.BEST) return this;
        return new Query(
                q, workshop, table, theme, unit, way, standing, "newest", null, null, null);
    }

    /** Where the page begins; null: it is the first one. */
    @Nullable From from() {
        if (below == null) return null;
        return switch (order()) {
            case NEWEST -> new From(below, null, null);
            case BEST -> new From(below, null, fit);
            case CHANGED -> before == null ? null : new From(below, moment(before), null);
        };
    }

    private static Instant moment(long before) {
        return Instant.EPOCH.plus(before, ChronoUnit.MICROS);
    }

    /** Nobody searches for more, and each word is looked up. */
    String words() {
        if (q == null) return "";
        return q.length() <= LONGEST_WORDS ? q : q.substring(0, LONGEST_WORDS);
    }

    private static <E extends Enum<E>> @Nullable E known(Class<E> words, @Nullable String word) {
        if (word == null) return null;
        for (var each : words.getEnumConstants()) if (word(each).equals(word)) return each;
        return null;
    }

    /** As in addresses and files: {@code in-review}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it stands in the address, if it is known; so with the others. */
    String wayWord() {
        var known = known(WayIn.class, way);
        return known == null ? "" : word(known);
    }

    String standingWord() {
        var known = known(Standing.class, standing);
        return known == null ? "" : word(known);
    }

    /** Empty: nothing else was chosen. */
    String sortWord() {
        return order() == standard() ? "" : word(order());
    }

    /** The same search elsewhere: in another format, or further down. */
    String at(String path, @Nullable From from) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!words().isEmpty()) address.queryParam("q", "{q}");
        if (workshop != null) address.queryParam("workshop", workshop);
        if (table != null) address.queryParam("table", table);
        if (unit != null) address.queryParam("unit", unit);
        if (theme != null) address.queryParam("theme", theme);
        if (!wayWord().isEmpty()) address.queryParam("way", wayWord());
        if (!standingWord().isEmpty()) address.queryParam("standing", standingWord());
        if (!sortWord().isEmpty()) address.queryParam("sort", sortWord());
        if (from != null) goOn(address, from);
        return words().isEmpty()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(words()).toUriString();
    }

    private ListOrder standard() {
        return words().isBlank() ? ListOrder.NEWEST : ListOrder.BEST;
    }

    private void goOn(UriComponentsBuilder address, From from) {
        address.queryParam("below", from.below());
        var fits = fit(from);
        if (fits != null) address.queryParam("fit", fits);
        var moment = before(from);
        if (moment != null) address.queryParam("before", moment);
    }

    /** Where that matters; so with the other one. */
    @Nullable Integer fit(From from) {
        return order() == ListOrder.BEST ? from.fit() : null;
    }

    @Nullable Long before(From from) {
        var moment = from.before();
        return moment == null || order() != ListOrder.CHANGED
                ? null
                : (Long) ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
