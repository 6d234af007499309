package stellwand.people.duties;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * What may be seen of a {@link Tally}, so that no figure, and no sum or difference of figures,
 * points at fewer than {@link #FEWEST} people.
 *
 * <ul>
 *   <li>A group stands there when it has five people or more, and when five or more who answered
 *       are not in it: "nearly all" would say it of each.
 *   <li>Whoever is in a group that does not stand there hides among five or more who are in such:
 *       if need be, the smallest group that could stand there hides with them.
 *   <li>Figures are rounded down to fives, so every sum and difference of them is a multiple of
 *       five. How many answered in all is not told: no total, no remainder.
 * </ul>
 */
final class DisclosureRules {
    static final int FEWEST = 5;

    private DisclosureRules() {}

    static Map<StakeholderGroup, Integer> figures(Tally tally) {
        var shown = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        var hidden = new EnumMap<StakeholderGroup, Integer>(StakeholderGroup.class);
        tally.counts()
                .forEach((group, people) ->
                        (mayStand(people, tally.people()) ? shown : hidden).put(group, people));
        if (areFew(hidden.values())) hideTheSmallest(shown);
        shown.replaceAll((_, people) -> people - people % FEWEST);
        return shown;
    }

    private static boolean mayStand(int people, int all) {
        return people >= FEWEST && all - people >= FEWEST;
    }

    /** One and the same person may be in all of them, so only a group that is large is enough. */
    private static boolean areFew(Collection<Integer> hidden) {
        return !hidden.isEmpty() && hidden.stream().allMatch(people -> people < FEWEST);
    }

    private static void hideTheSmallest(Map<StakeholderGroup, Integer> shown) {
        shown.entrySet().stream()
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .ifPresent(shown::remove);
    }
}
