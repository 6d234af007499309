package stellwand.demo.play;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Who sits at which table in each round. The first six are hosts and stay; the others choose
 * freely, and some tables draw more people than others.
 *
 * @param rounds for each round the tables, from 1, by person
 */
record Seating(List<int[]> rounds) {
    static final int TABLES = 6;

    /** Of those who may, so many go to another table. */
    private static final double MOVES_ON = 0.7;

    /** How likely a table is chosen. */
    private static final double[] LIVELINESS = {1.1, 1.5, 0.9, 1.3, 0.7, 1.0};

    static Seating of(int people, RandomGenerator chance) {
        var first = new int[people];
        for (int person = 0; person < people; person++) {
            first[person] = isHost(person) ? person + 1 : choose(chance);
        }
        var second = moved(first, chance);
        return new Seating(List.of(first, second, moved(second, chance)));
    }

    static boolean isHost(int person) {
        return person < TABLES;
    }

    private static int[] moved(int[] before, RandomGenerator chance) {
        var after = before.clone();
        for (int person = TABLES; person < after.length; person++) {
            if (chance.nextDouble() < MOVES_ON) after[person] = choose(chance);
        }
        return after;
    }

    private static int choose(RandomGenerator chance) {
        double all = 0;
        for (double each : LIVELINESS) all += each;
        double drawn = chance.nextDouble() * all;
        int table = 0;
        while (table < TABLES - 1 && drawn >= LIVELINESS[table]) drawn -= LIVELINESS[table++];
        return table + 1;
    }

    /** So many places does every table need. */
    int mostAtATable() {
        return IntStream.rangeClosed(1, rounds.size())
                .flatMap(round -> IntStream.rangeClosed(1, TABLES).map(at -> at(at, round).size()))
                .max()
                .orElse(0);
    }

    int of(int person, int round) {
        return rounds.get(round - 1)[person];
    }

    List<Integer> at(int table, int round) {
        var seats = rounds.get(round - 1);
        return IntStream.range(0, seats.length)
                .filter(person -> seats[person] == table)
                .boxed()
                .toList();
    }
}
