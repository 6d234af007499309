package stellwand.workshop;

import java.security.SecureRandom;
import java.util.stream.IntStream;

/** Draws one code for ever. */
final class AlwaysTheSame extends SecureRandom {
    private static final long serialVersionUID = 1;

    @Override
    public IntStream ints(long count, int from, int to) {
        return IntStream.generate(() -> 1).limit(count);
    }
}
