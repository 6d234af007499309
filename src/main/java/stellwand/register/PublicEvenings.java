package stellwand.register;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import stellwand.idea.Catalogue;
import stellwand.idea.Harvest;
import stellwand.register.ListPage.Choice;
import stellwand.web.Language;
import stellwand.workshop.Workshops;

/**
 * The workshops of which ideas are public, or cards are to become some; one that is only being
 * planned is nobody's matter.
 */
@Component
class PublicEvenings {
    private final Workshops workshops;
    private final Catalogue catalogue;
    private final Harvest harvest;

    PublicEvenings(Workshops workshops, Catalogue catalogue, Harvest harvest) {
        this.workshops = workshops;
        this.catalogue = catalogue;
        this.harvest = harvest;
    }

    List<Choice> choices(Locale locale) {
        var language = Language.of(locale).tag();
        var all = workshops.list();
        var shown = catalogue.withIdeas(all.stream().map(it -> it.id()).toList());
        var unfinished = harvest.unfinished();
        return all.stream()
                .filter(it -> shown.contains(it.id()) || unfinished.contains(it.id()))
                .map(it -> new Choice(it.id().id(), "", it.title().in(language)))
                .toList();
    }
}
