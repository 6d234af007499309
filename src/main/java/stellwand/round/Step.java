package stellwand.round;

/**
 * What was done last to a round, so that it can be undone by name.
 *
 * @param number from 1: which step of the evening it was
 * @param before what the round was in before
 */
public record Step(int number, Kind kind, RoundId round, Round.Phase before) {
    public enum Kind {
        OPENING,
        EXTENSION,
        CLOSING
    }
}
