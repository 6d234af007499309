package stellwand.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import stellwand.idea.IdeaId;
import stellwand.idea.TestDeadlines;
import stellwand.people.HouseSecret;
import stellwand.unit.UnitId;
import stellwand.unit.Units;

/** Links as the house made them on another day. */
public final class TestLinks {
    private TestLinks() {}

    /**
     * @param due null: no day is set
     */
    public static String made(
            ApplicationContext house, UUID idea, UUID unit, LocalDate on, @Nullable LocalDate due) {
        var links =
                new DraftLinks(
                        house.getBean(HouseSecret.class),
                        house.getBean(Units.class),
                        TestDeadlines.on(on));
        return links.make(new IdeaId(idea), new UnitId(unit), due);
    }
}
