package stellwand;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One readable call of {@code ./stellwand}. */
sealed interface Invocation {
    record Help() implements Invocation {}

    /**
     * The server; its profile is {@code demo} or {@code run}.
     *
     * @param evening how many simulated people hold it; 0 for none
     * @param cards what they write, when it is not the invented ones
     */
    record Serve(
            String profile,
            int port,
            Path data,
            @Nullable String url,
            int evening,
            @Nullable Path cards)
            implements Invocation {}

    /**
     * The benches measure servers of their own, from outside.
     *
     * @param data of people, for the benches that need it
     * @param ideas among how many the register is measured at most
     */
    record Measure(List<String> names, @Nullable Path data, int ideas) implements Invocation {
        public Measure {
            names = List.copyOf(names);
        }
    }

    record DoChore(String name, List<String> arguments, Path data) implements Invocation {
        public DoChore {
            arguments = List.copyOf(arguments);
        }
    }
}
