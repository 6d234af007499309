package stellwand.journal;

import java.util.Map;
import java.util.Optional;

/**
 * Turns events into what watchers see. A bean. Always renders the <em>current</em> state and
 * content of the event's subject, so a later frame about the same subject replaces the earlier ones
 * by tombstones and a resume never brings back what is gone.
 */
public interface Rendering {

    /** The kind of streams that it follows. */
    String kind();

    /** Empty when this package has nothing to show for the event. */
    Optional<Shown> render(Recorded event, States states, Contents contents);

    /**
     * What watchers get to see. An audience that must see something go needs a body that says so.
     *
     * @param subject what it is about, for example a card's id: newer frames replace older ones
     * @param bodies JSON objects; an audience that is missing sees nothing of it
     */
    record Shown(String subject, Map<Audience, Object> bodies) {
        public Shown {
            bodies = Map.copyOf(bodies);
        }
    }
}
