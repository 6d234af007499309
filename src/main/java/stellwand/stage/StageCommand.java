package stellwand.stage;

/** What one may wish of the walls. */
sealed interface StageCommand {

    /** All walls, but for those that are pinned to a view by their address. */
    record SwitchWalls(WallView view) implements StageCommand {}
}
