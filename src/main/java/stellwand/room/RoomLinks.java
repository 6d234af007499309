package stellwand.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.people.Grant;
import stellwand.people.LinkRow;
import stellwand.people.Links;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * The links that make a device a table's or the wall's. One for each of these places: a new one
 * withdraws the old, and shows out who came by it.
 */
@Component
class RoomLinks {
    /** Boards are tidied up on the day after. */
    private static final Duration AFTER_THE_EVENING = Duration.ofDays(1);

    /** A link for an evening that is over, to look at it again. */
    private static final Duration AT_LEAST = Duration.ofDays(7);

    private final Links links;
    private final Screens screens;
    private final Clock clock;

    RoomLinks(Links links, Screens screens, Clock clock) {
        this.links = links;
        this.screens = screens;
        this.clock = clock;
    }

    /** The newest of each place. */
    Optional<LinkRow> to(WorkshopId workshop, @Nullable TableId table) {
        return allTo(workshop, table).findFirst();
    }

    Optional<LinkRow> find(WorkshopId workshop, UUID link) {
        return links.ofWorkshop(workshop.id()).stream()
                .filter(row -> row.id().equals(link))
                .findFirst();
    }

    private Stream<LinkRow> allTo(WorkshopId workshop, @Nullable TableId table) {
        var place = table == null ? null : table.id();
        return links.ofWorkshop(workshop.id()).stream()
                .filter(row -> Objects.equals(row.table(), place));
    }

    /** For the wall, and for each table, unless there is one. */
    void makeMissing(WorkshopId workshop) {
        var evening = screens.evening(workshop);
        if (to(workshop, null).isEmpty()) make(evening, null);
        for (var table : evening.tables()) {
            if (to(workshop, table.id()).isEmpty()) make(evening, table.id());
        }
    }

    /**
     * @param table null for the wall
     */
    void renew(WorkshopId workshop, @Nullable TableId table) {
        var evening = screens.evening(workshop);
        if (table != null && !hasTable(evening, table)) {
            throw new RefusedException(Refusal.TABLE_IS_UNKNOWN);
        }
        List<LinkRow> old = allTo(workshop, table).toList();
        make(evening, table);
        old.forEach(row -> links.revoke(row.id()));
    }

    private static boolean hasTable(Evening evening, TableId table) {
        return evening.tables().stream().anyMatch(it -> it.id().equals(table));
    }

    private void make(Evening evening, @Nullable TableId table) {
        var lasts = Duration.between(clock.instant(), until(evening));
        links.make(grant(evening.id(), table), lasts, false);
    }

    private Instant until(Evening evening) {
        var over = evening.end().atZone(evening.zone()).toInstant().plus(AFTER_THE_EVENING);
        var soonest = clock.instant().plus(AT_LEAST);
        return over.isAfter(soonest) ? over : soonest;
    }

    private static Grant grant(WorkshopId workshop, @Nullable TableId table) {
        var id = workshop.id();
        return table == null
                ? new Grant.Wall(id, "/w/%s/wall".formatted(id))
                : new Grant.TableHost(id, table.id(), "/w/%s/tables/%s".formatted(id, table.id()));
    }
}
