package stellwand.room;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.workshop.OverviewSection;
import stellwand.workshop.WorkshopId;

/** On a workshop's overview: that it ended without anybody, where that is so. */
@Component
@Order(1)
class EndedByItselfSection implements OverviewSection {
    private final Courses courses;

    EndedByItselfSection(Courses courses) {
        this.courses = courses;
    }

    record Content(UUID workshop, boolean byItself) {}

    @Override
    public String template() {
        return "room/ended-by-itself";
    }

    @Override
    public Content content(WorkshopId workshop, Locale locale) {
        return new Content(workshop.id(), courses.endedByItself(workshop));
    }
}
