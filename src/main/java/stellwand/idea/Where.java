package stellwand.idea;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Of which workshop somebody sights, and of which of its tables: it goes along in every address.
 *
 * @param workshop null: of all, and what belongs to none
 * @param table null: of all
 */
record Where(@Nullable UUID workshop, @Nullable UUID table) {
    static final Where ALL = new Where(null, null);

    /** This page with it. */
    public String at(String path) {
        return in(UriComponentsBuilder.fromPath(path)).toUriString();
    }

    UriComponentsBuilder in(UriComponentsBuilder address) {
        if (workshop != null) address.queryParam("workshop", workshop);
        return table == null ? address : address.queryParam("table", table);
    }
}
