package stellwand.protocol;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.workshop.OverviewSection;
import stellwand.workshop.WorkshopId;

/** On a workshop's overview: the way to its record. */
@Component
@Order(4)
class RecordSection implements OverviewSection {

    record Content(UUID workshop) {}

    @Override
    public String template() {
        return "protocol/section";
    }

    @Override
    public Object content(WorkshopId workshop, Locale locale) {
        return new Content(workshop.id());
    }
}
