package stellwand.floor;

/**
 * What a facilitator did last among the people in the hall, so that it can be undone by name.
 *
 * @param number from 1: which step of the evening it was
 * @param before what was announced before
 */
public record FloorStep(int number, Kind kind, Announcement before) {
    public enum Kind {
        MOVING_STOPPED,
        MOVING_ALLOWED,
        ANNOUNCED,
        ANNOUNCEMENT_ENDED
    }

    boolean isAboutMoving() {
        return switch (kind) {
            case MOVING_STOPPED, MOVING_ALLOWED -> true;
            case ANNOUNCED, ANNOUNCEMENT_ENDED -> false;
        };
    }
}
