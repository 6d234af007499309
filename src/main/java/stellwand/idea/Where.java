package stellwand.idea;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Of which workshop somebody sights, of which of its tables, and what: it goes along in every
 * address.
 *
 * @param workshop null: of all, and what belongs to none
 * @param table null: of all
 * @param what null: everything
 */
record Where(@Nullable UUID workshop, @Nullable UUID table, @Nullable What what) {
    static final Where ALL = new Where(null, null, null);

    /** This page with it, which may ask for something already. */
    public String at(String path) {
        return in(UriComponentsBuilder.fromUriString(path)).toUriString();
    }

    UriComponentsBuilder in(UriComponentsBuilder address) {
        if (workshop != null) address.queryParam("workshop", workshop);
        if (table != null) address.queryParam("table", table);
        return what == null ? address : address.queryParam("what", what);
    }
}
