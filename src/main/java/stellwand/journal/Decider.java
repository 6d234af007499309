package stellwand.journal;

/** A pure rule, closed over its command. May be called again when another node was faster. */
@FunctionalInterface
public interface Decider {
    Decision<? extends Event, ? extends Reason> decide(States states);
}
