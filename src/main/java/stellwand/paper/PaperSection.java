package stellwand.paper;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.workshop.OverviewSection;
import stellwand.workshop.WorkshopId;

/** On a workshop's overview: the way to its cards of paper. */
@Component
@Order(5)
class PaperSection implements OverviewSection {
    private final Photos photos;

    PaperSection(Photos photos) {
        this.photos = photos;
    }

    /**
     * @param photos how many are there
     */
    record Content(UUID workshop, int photos) {}

    @Override
    public String template() {
        return "paper/section";
    }

    @Override
    public Content content(WorkshopId workshop, Locale locale) {
        return new Content(workshop.id(), photos.of(workshop).size());
    }
}
