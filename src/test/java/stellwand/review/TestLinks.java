package stellwand.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import stellwand.idea.IdeaId;
import stellwand.idea.TestDeadlines;
import stellwand.people.HouseSecret;
import stellwand.people.MailAddress;
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
        var units = house.getBean(Units.class);
        var of = new UnitId(unit);
        var mail = units.mail(of).map(MailAddress::address).orElse("");
        return new DraftLinks(house.getBean(HouseSecret.class), units, TestDeadlines.on(on, house))
                .make(new IdeaId(idea), of, mail, due);
    }
}
