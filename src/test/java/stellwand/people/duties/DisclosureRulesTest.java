package stellwand.people.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.people.duties.StakeholderGroup.ADVICE_CENTRE;
import static stellwand.people.duties.StakeholderGroup.CITY_STAFF;
import static stellwand.people.duties.StakeholderGroup.POLITICS;
import static stellwand.people.duties.StakeholderGroup.RESIDENT;
import static stellwand.people.duties.StakeholderGroup.VOLUNTEER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DisclosureRulesTest {

    @Test
    void figures_are_rounded_down_to_fives() {
        assertThat(figures(40, Map.of(RESIDENT, 14, VOLUNTEER, 26)))
                .isEqualTo(Map.of(RESIDENT, 10, VOLUNTEER, 25));
    }

    @Test
    void four_people_are_not_told_and_do_not_hide_alone() {
        assertThat(figures(40, Map.of(RESIDENT, 20, VOLUNTEER, 12, CITY_STAFF, 6, POLITICS, 4)))
                .isEqualTo(Map.of(RESIDENT, 20, VOLUNTEER, 10));
    }

    @Test
    void nearly_everybody_is_not_told_either() {
        assertThat(figures(24, Map.of(RESIDENT, 20, VOLUNTEER, 10)))
                .isEqualTo(Map.of(VOLUNTEER, 10));
    }

    @Test
    void fewer_than_ten_answers_tell_nothing() {
        assertThat(figures(9, Map.of(RESIDENT, 5, VOLUNTEER, 4))).isEmpty();
    }

    @Test
    void where_nobody_hides_nobody_needs_company() {
        assertThat(figures(10, Map.of(RESIDENT, 5, VOLUNTEER, 5)))
                .isEqualTo(Map.of(RESIDENT, 5, VOLUNTEER, 5));
    }

    @Test
    void one_person_in_many_small_groups_is_still_one_person() {
        var counts = Map.of(RESIDENT, 10, VOLUNTEER, 9, CITY_STAFF, 4, POLITICS, 4);

        assertThat(figures(20, counts)).isEqualTo(Map.of(RESIDENT, 10));
        assertThat(figures(20, Map.of(RESIDENT, 10, POLITICS, 1, ADVICE_CENTRE, 1))).isEmpty();
    }

    private static Map<StakeholderGroup, Integer> figures(
            int people, Map<StakeholderGroup, Integer> counts) {
        return DisclosureRules.figures(new Tally(people, counts));
    }

    /** Everybody's answer, which the house itself never has beside each other. */
    @Property(tries = 2000)
    void no_figure_points_at_fewer_than_five(
            @ForAll("answers") List<Set<StakeholderGroup>> answers) {
        var shown = figures(answers);

        shown.forEach((group, figure) -> {
            long inside = answers.stream().filter(it -> it.contains(group)).count();
            assertThat(inside).isGreaterThanOrEqualTo(5);
            assertThat(answers.size() - inside).isGreaterThanOrEqualTo(5);
            assertThat(figure).isPositive().isLessThanOrEqualTo((int) inside);
            assertThat(inside - figure).isLessThan(5);
        });
    }

    @Property(tries = 2000)
    void no_sum_or_difference_of_figures_is_between_one_and_four(
            @ForAll("answers") List<Set<StakeholderGroup>> answers) {
        var figures = List.copyOf(figures(answers).values());

        for (int signs = 0; signs < Math.pow(3, figures.size()); signs++) {
            assertThat(Math.abs(combined(figures, signs))).isNotIn(1, 2, 3, 4);
        }
    }

    /** Each figure is added, left out, or subtracted: {@code signs} in base three says which. */
    private static int combined(List<Integer> figures, int signs) {
        int sum = 0;
        for (int figure : figures) {
            sum += figure * (signs % 3 - 1);
            signs /= 3;
        }
        return sum;
    }

    @Property(tries = 2000)
    void whoever_is_left_out_of_the_figures_is_not_alone(
            @ForAll("answers") List<Set<StakeholderGroup>> answers) {
        var shown = figures(answers).keySet();
        if (shown.isEmpty()) return;

        long hidden = answers.stream().filter(it -> !shown.containsAll(it)).count();

        assertThat(hidden)
                .satisfiesAnyOf(
                        few -> assertThat(few).isZero(),
                        many -> {
                            assertThat(many).isGreaterThanOrEqualTo(5);
                        });
    }

    /** The overview also tells how many joined, exactly; and not all of them answer. */
    @Property(tries = 2000)
    void what_remains_of_all_who_joined_is_never_fewer_than_five(
            @ForAll("answers") List<Set<StakeholderGroup>> answers) {
        figures(answers)
                .values()
                .forEach(figure -> assertThat(answers.size() - figure).isGreaterThanOrEqualTo(5));
    }

    /** Where each named one group, what remains after all figures is nobody or not few either. */
    @Property(tries = 2000)
    void the_remainder_of_all_figures_is_at_least_those_who_hide(
            @ForAll("oneGroupEach") List<Set<StakeholderGroup>> answers) {
        var shown = figures(answers);
        if (shown.isEmpty()) return;

        int remainder = answers.size() - shown.values().stream().mapToInt(it -> it).sum();
        boolean somebodyHides = answers.stream().anyMatch(it -> !shown.keySet().containsAll(it));

        assertThat(!somebodyHides || remainder >= 5).isTrue();
    }

    private static Map<StakeholderGroup, Integer> figures(List<Set<StakeholderGroup>> answers) {
        var tally = Tally.NONE;
        for (var answer : answers) tally = tally.plus(answer);
        assertThat(tally).isEqualTo(counted(answers));
        return DisclosureRules.figures(tally);
    }

    private static Tally counted(List<Set<StakeholderGroup>> answers) {
        var counts = new HashMap<StakeholderGroup, Integer>();
        for (var group : StakeholderGroup.values()) {
            int people = (int) answers.stream().filter(it -> it.contains(group)).count();
            if (people > 0) counts.put(group, people);
        }
        return new Tally(answers.size(), counts);
    }

    @Provide
    Arbitrary<List<Set<StakeholderGroup>>> answers() {
        return groups().set().ofMinSize(1).ofMaxSize(4).list().ofMaxSize(80);
    }

    @Provide
    Arbitrary<List<Set<StakeholderGroup>>> oneGroupEach() {
        return groups().set().ofSize(1).list().ofMaxSize(80);
    }

    /** Some are common and some are rare, as in a hall. */
    private static Arbitrary<StakeholderGroup> groups() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.of(RESIDENT, VOLUNTEER)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(StakeholderGroup.values())));
    }
}
