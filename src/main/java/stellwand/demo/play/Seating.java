package stellwand.demo.play;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Who sits at which table in each round. The first at each table stays there; the others choose
 * freely, and some tables draw more people than others.
 *
 * @param rounds for each round the table of every person, from 1
 */
record Seating(int tables, List<int[]> rounds) {
    /** Of those who may, so many go to another table. */
    private static final double MOVES_ON = 0.7;

    /** How likely a table is chosen, of at most six. */
    private static final double[] LIVELINESS = {1.1, 1.5, 0.9, 1.3, 0.7, 1.0};

    static Seating of(int people, int tables, RandomGenerator chance) {
        var first = new int[people];
        for (int person = 0; person < people; person++) {
            first[person] = stays(person, tables) ? person + 1 : choose(tables, chance);
        }
        var second = moved(first, tables, chance);
        return new Seating(tables, List.of(first, second, moved(second, tables, chance)));
    }

    private static boolean stays(int person, int tables) {
        return person < tables;
    }

    private static int[] moved(int[] before, int tables, RandomGenerator chance) {
        var after = before.clone();
        for (int person = tables; person < after.length; person++) {
            if (chance.nextDouble() < MOVES_ON) after[person] = choose(tables, chance);
        }
        return after;
    }

    private static int choose(int tables, RandomGenerator chance) {
        double all = Arrays.stream(LIVELINESS, 0, tables).sum();
        double drawn = chance.nextDouble() * all;
        int table = 0;
        while (table < tables - 1 && drawn >= LIVELINESS[table]) drawn -= LIVELINESS[table++];
        return table + 1;
    }

    /** So many places does every table need. */
    int mostAtATable() {
        return IntStream.rangeClosed(1, rounds.size())
                .flatMap(round -> IntStream.rangeClosed(1, tables).map(at -> at(at, round).size()))
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
