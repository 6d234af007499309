package stellwand.promise;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.workshop.OverviewSection;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** What is promised for the ideas of a workshop, on its overview. */
@Component
@Order(35)
class PromiseSection implements OverviewSection {
    private final Promises promises;
    private final PathPages paths;
    private final Workshops workshops;

    PromiseSection(Promises promises, PathPages paths, Workshops workshops) {
        this.promises = promises;
        this.paths = paths;
        this.workshops = workshops;
    }

    /**
     * @param path null: nobody has promised anything
     * @param open whether somebody still can
     */
    record Content(UUID workshop, @Nullable PathOnPage path, boolean open) {}

    @Override
    public String template() {
        return "promise/section";
    }

    @Override
    public Content content(WorkshopId workshop, Locale locale) {
        return new Content(
                workshop.id(),
                paths.of(workshop, locale),
                workshops.find(workshop).filter(promises::isOpen).isPresent());
    }
}
