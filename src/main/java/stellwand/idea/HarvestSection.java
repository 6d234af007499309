package stellwand.idea;

import java.util.Locale;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.workshop.OverviewSection;
import stellwand.workshop.WorkshopId;

/** What becomes of a workshop's solution approaches, on its overview. */
@Component
@Order(40)
class HarvestSection implements OverviewSection {
    private final Harvest harvest;
    private final Catalogue catalogue;

    HarvestSection(Harvest harvest, Catalogue catalogue) {
        this.harvest = harvest;
        this.catalogue = catalogue;
    }

    /**
     * @param waiting solution approaches that are no ideas yet
     * @param ripe whether no card is on its way any more
     * @param taken public ideas of this workshop
     */
    record Content(UUID workshop, int waiting, int taken, boolean ripe) {}

    @Override
    public String template() {
        return "idea/harvest";
    }

    @Override
    public Content content(WorkshopId workshop, Locale locale) {
        var ours = new Search("", "", workshop, null, null, null, null, null, ListOrder.NEWEST);
        return new Content(
                workshop.id(),
                harvest.waiting(workshop),
                catalogue.count(ours),
                harvest.isRipe(workshop));
    }
}
