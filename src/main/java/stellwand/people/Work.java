package stellwand.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the staff do in a package further down: a bean. All of it stands on the page where they
 * start; {@code @Order} says where.
 */
public interface Work {

    /**
     * @param key of the message that says what it is
     * @param waiting how many wait there for somebody; null: nobody counts them
     * @param late how many of them for longer than they should
     */
    record Place(String key, String address, @Nullable Integer waiting, int late) {
        public Place(String key, String address, @Nullable Integer waiting) {
            this(key, address, waiting, 0);
        }
    }

    /** Only what this one may open. */
    List<Place> of(Staff staff);
}
