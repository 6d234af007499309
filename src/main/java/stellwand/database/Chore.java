package stellwand.database;

import java.util.List;

/**
 * A subcommand that does its work and ends, like {@code export FILE}. Implemented as a bean by the
 * package that knows how; called in a house without web server, also while another one serves from
 * the same data.
 */
public interface Chore {
    /** The subcommand: {@code export}. */
    String name();

    /** The answer is the exit code: 0 when done. */
    int run(List<String> arguments) throws Exception;
}
