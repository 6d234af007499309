package stellwand.room;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.people.Code;
import stellwand.people.LinkRow;
import stellwand.web.Language;
import stellwand.workshop.Evening;
import stellwand.workshop.OverviewSection;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;

/** On a workshop's overview: what opens the wall, and each table for its host. */
@Component
@Order(2)
class LinkSection implements OverviewSection {
    private final RoomLinks links;
    private final Screens screens;
    private final Doorplate doorplate;

    LinkSection(RoomLinks links, Screens screens, Doorplate doorplate) {
        this.links = links;
        this.screens = screens;
        this.doorplate = doorplate;
    }

    /**
     * @param address where codes are typed
     */
    record Content(UUID workshop, String address, List<Place> places) {
        public boolean incomplete() {
            return places.stream().anyMatch(place -> place.link() == null);
        }
    }

    /**
     * @param table null for the wall, as are letter and title
     * @param link null until one is made
     */
    record Place(
            @Nullable UUID table,
            @Nullable String letter,
            @Nullable Phrase title,
            @Nullable Pass link) {}

    /**
     * @param code for typing, in groups; null for the wall, and for links older than codes
     */
    record Pass(UUID id, String address, @Nullable String code, String until) {}

    @Override
    public String template() {
        return "room/links";
    }

    @Override
    public Object content(WorkshopId workshop, Locale locale) {
        var evening = screens.evening(workshop);
        var language = Language.of(locale).tag();
        var places = new ArrayList<Place>();
        places.add(new Place(null, null, null, pass(evening, null, locale)));
        for (var table : evening.tables()) {
            places.add(
                    new Place(
                            table.id().id(),
                            table.letter(),
                            table.title().in(language),
                            pass(evening, table.id(), locale)));
        }
        return new Content(workshop.id(), doorplate.typed(), places);
    }

    private @Nullable Pass pass(Evening evening, @Nullable TableId table, Locale locale) {
        return links.to(evening.id(), table).map(row -> pass(row, evening, locale)).orElse(null);
    }

    private static Pass pass(LinkRow row, Evening evening, Locale locale) {
        var until =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .localizedBy(locale)
                        .format(row.expiresAt().atZone(evening.zone()));
        var code = row.code() == null ? null : Code.grouped(row.code());
        return new Pass(row.id(), row.address(), code, until);
    }
}
