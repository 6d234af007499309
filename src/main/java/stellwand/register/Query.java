package stellwand.register;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.idea.Search;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.web.Language;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * A search as it stands in an address, so that it can be sent to somebody: {@code
 * /ideas?q=Servicestelle&standing=in-review}. What is empty or unknown does not matter.
 *
 * @param below the number under which the page begins
 */
record Query(
        @Nullable String q,
        @Nullable UUID workshop,
        @Nullable UUID table,
        @Nullable String way,
        @Nullable String standing,
        @Nullable Integer below) {

    private static final int LONGEST_WORDS = 200;

    Search search(Language reader) {
        return new Search(
                words(),
                reader.tag(),
                workshop == null ? null : new WorkshopId(workshop),
                table == null ? null : new TableId(table),
                known(WayIn.class, way),
                known(Standing.class, standing));
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

    /** The same search elsewhere: in another format, or further down. */
    String at(String path, @Nullable Integer from) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!words().isEmpty()) address.queryParam("q", "{q}");
        if (workshop != null) address.queryParam("workshop", workshop);
        if (table != null) address.queryParam("table", table);
        var by = known(WayIn.class, way);
        if (by != null) address.queryParam("way", word(by));
        var at = known(Standing.class, standing);
        if (at != null) address.queryParam("standing", word(at));
        if (from != null) address.queryParam("below", from);
        return words().isEmpty()
                ? address.build().toUriString()
                : address.encode().buildAndExpand(words()).toUriString();
    }
}
