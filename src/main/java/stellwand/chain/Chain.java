package stellwand.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.theme.ThemeId;
import stellwand.workshop.Wording;

/** A chain as it stands, with all its words. */
record Chain(
        ChainId id,
        int number,
        Standing standing,
        @Nullable ThemeId theme,
        Wording name,
        Wording about,
        List<Station> stations) {
    Chain {
        stations = List.copyOf(stations);
    }

    boolean isPublished() {
        return standing == Standing.PUBLISHED;
    }
}
