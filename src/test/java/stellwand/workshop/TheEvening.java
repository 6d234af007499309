package stellwand.workshop;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import stellwand.workshop.WorkshopEvent.AgendaItemAdded;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopEvent.WorkshopPrepared;

/** A small evening for tests: one table about the service point, one line of an agenda. */
public final class TheEvening {
    public static final WorkshopId WORKSHOP = new WorkshopId(id("workshop"));
    public static final TableId SERVICE_POINT = new TableId(id("service point"));
    public static final TableId VOLUNTEERING = new TableId(id("volunteering"));
    public static final AgendaItemId GREETING = new AgendaItemId(id("greeting"));
    public static final UUID COMMAND = id("command");
    public static final UUID ORGANISER = id("organiser");
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    public static final Plan.ThemeTable SERVICE_POINT_PLAN = table(SERVICE_POINT, "Servicepoint");
    public static final Plan.AgendaItem GREETING_PLAN =
            new Plan.AgendaItem(
                    GREETING, LocalTime.of(17, 30), AgendaKind.GREETING, words("Begrüßung"));
    public static final Plan PLAN =
            plan(words("Neues Amt", "New office"), List.of(SERVICE_POINT_PLAN));

    public static final WorkshopPrepared PREPARED =
            new WorkshopPrepared(
                    WORKSHOP,
                    PLAN.title().texts(),
                    PLAN.start(),
                    PLAN.end(),
                    BERLIN,
                    PLAN.place().texts(),
                    List.of(PLAN.inviting().getFirst().texts()));
    public static final TableAdded TABLE_ADDED = added(SERVICE_POINT_PLAN, 1);
    public static final AgendaItemAdded ITEM_ADDED =
            new AgendaItemAdded(
                    GREETING,
                    1,
                    LocalTime.of(17, 30),
                    AgendaKind.GREETING,
                    words("Begrüßung").texts());

    private TheEvening() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static Wording words(String german) {
        return Wording.of(COMMAND, german, Map.of("de", german));
    }

    public static Wording words(String german, String english) {
        return Wording.of(COMMAND, german, Map.of("de", german, "en", english));
    }

    public static Plan.ThemeTable table(TableId table, String title) {
        return new Plan.ThemeTable(
                table,
                words(title),
                words(title + ": Was muss sich ändern?"),
                List.of(words(title + ": Wegweiser fehlen"), words(title + ": lange Wege")));
    }

    public static TableAdded added(Plan.ThemeTable table, int position) {
        return new TableAdded(
                table.id(),
                position,
                table.title().texts(),
                table.question().texts(),
                table.examples().stream().map(Wording::texts).toList());
    }

    public static Plan plan(Wording title, List<Plan.ThemeTable> tables) {
        return new Plan(
                title,
                LocalDateTime.of(2017, 9, 14, 17, 30),
                LocalDateTime.of(2017, 9, 14, 21, 0),
                BERLIN,
                words("Bürgersaal"),
                List.of(words("Integrationsrat")),
                tables,
                List.of(GREETING_PLAN));
    }
}
