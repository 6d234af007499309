package stellwand.room;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.people.duties.GroupCounts;
import stellwand.people.duties.StakeholderGroup;
import stellwand.round.Rounds;
import stellwand.workshop.OverviewSection;
import stellwand.workshop.WorkshopId;

/** On a workshop's overview: whom the evening has reached, once that is not asked any more. */
@Component
@Order(4)
class HereAsSection implements OverviewSection {
    private final GroupCounts counts;
    private final Rounds rounds;

    HereAsSection(GroupCounts counts, Rounds rounds) {
        this.counts = counts;
        this.rounds = rounds;
    }

    /**
     * @param mayClose whether no round is open
     * @param figures null while it is asked
     */
    record Content(UUID workshop, boolean mayClose, @Nullable List<Figure> figures) {}

    record Figure(StakeholderGroup group, int people) {}

    @Override
    public String template() {
        return "room/here-as-figures";
    }

    @Override
    public Object content(WorkshopId workshop, Locale locale) {
        return new Content(
                workshop.id(),
                rounds.now(workshop).open().isEmpty(),
                counts.figures(workshop.id()).map(HereAsSection::figures).orElse(null));
    }

    private static List<Figure> figures(Map<StakeholderGroup, Integer> shown) {
        return shown.entrySet().stream().map(it -> new Figure(it.getKey(), it.getValue())).toList();
    }
}
