package stellwand.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LikenessPropertyTest {
    private static final List<String> TEXTS =
            List.of("Radweg", "Ampel am Radweg", "Servicestelle", "Tee", "Ampel und Tee", "");

    /** Six ids are added, removed and fitted in any order. */
    @Property(tries = 200)
    void what_was_removed_never_comes_back(
            @ForAll @Size(max = 30) List<@IntRange(max = 13) Integer> steps) {
        var likeness = new Likeness(1);
        var there = new HashSet<UUID>();
        for (int step : steps) {
            var id = new UUID(0, step % 6);
            if (step < 6) {
                likeness.add(id, TEXTS.get(step), "de");
                there.add(id);
            } else if (step < 12) {
                likeness.remove(id);
                there.remove(id);
            } else {
                likeness.fit();
            }
            assertThat(likeness.like("Ampel, Radweg, Tee, Servicestelle", "de", 9))
                    .extracting(Like::id)
                    .isSubsetOf(there);
            assertThat(likeness.size()).isEqualTo(there.size());
        }
    }
}
