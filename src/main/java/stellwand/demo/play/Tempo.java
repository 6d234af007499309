package stellwand.demo.play;

import java.time.Duration;

/**
 * How fast the evening goes.
 *
 * @param greeting before the first round; nobody can write yet
 * @param pause between two rounds
 * @param look at all boards, one after the other, when the last round is over
 */
record Tempo(Duration greeting, Duration round, Duration pause, Duration look) {
    static final int ROUNDS = 3;

    /** An evening of three hours in seven minutes. */
    static final Tempo FAST_MOTION =
            new Tempo(
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(120),
                    Duration.ofSeconds(12),
                    Duration.ofSeconds(30));

    Tempo times(int faster) {
        return new Tempo(
                greeting.dividedBy(faster),
                round.dividedBy(faster),
                pause.dividedBy(faster),
                look.dividedBy(faster));
    }

    /** Since the evening began. */
    Duration opens(int number) {
        return greeting.plus(round.plus(pause).multipliedBy(number - 1L));
    }

    Duration closes(int number) {
        return opens(number).plus(round);
    }

    Duration ends() {
        return closes(ROUNDS).plus(look);
    }

    /**
     * @param share of the round: 0 when it opens, 1 when it closes
     */
    Duration during(int number, double share) {
        return opens(number).plus(part(round, share));
    }

    static Duration part(Duration whole, double share) {
        return Duration.ofNanos((long) (whole.toNanos() * share));
    }

    /** For the clock on the wall. */
    long minutesOfARound() {
        return Math.max(1, round.plusSeconds(59).toMinutes());
    }
}
