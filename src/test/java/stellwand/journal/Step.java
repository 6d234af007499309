package stellwand.journal;

/** What one of several people does next. */
sealed interface Step {
    record Write(int node, int note) implements Step {}

    record Change(int node, int note) implements Step {}

    record Erase(int node, int note) implements Step {}

    /** The network swallowed the answer: the last command once more, perhaps elsewhere. */
    record SendAgain(int node) implements Step {}

    /** All that a node has in memory is gone, whatever its writer was doing. */
    record Crash(int node) implements Step {}

    record KillConnections() implements Step {}
}
