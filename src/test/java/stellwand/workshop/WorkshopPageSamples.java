package stellwand.workshop;

import static stellwand.workshop.TheEvening.PLAN;
import static stellwand.workshop.TheEvening.SERVICE_POINT;
import static stellwand.workshop.TheEvening.SERVICE_POINT_PLAN;
import static stellwand.workshop.TheEvening.WORKSHOP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.web.Language;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Entrance.Standing;
import stellwand.workshop.Wording.Phrase;

class WorkshopPageSamples implements PageSamples {
    private static final UUID WISH = new UUID(0, 1);
    private static final Phrase TITLE = new Phrase("de", "Neues Amt – neue Chancen");
    private static final Phrase TABLE = new Phrase("ar", "نقطة الخدمة");

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of("workshop/list", "none yet", empty()),
                PageSample.of("workshop/list", "cannot begin", slipped()),
                PageSample.of("workshop/overview", "open", overview(open(), List.of(table()))),
                PageSample.of("workshop/overview", "before the first code", overview(closed())),
                PageSample.of("workshop/texts", "as they are", texts(Map.of())),
                PageSample.of("workshop/texts", "too long", texts(tooLong())),
                PageSample.of("workshop/texts", "changed by both", texts(changedByBoth())));
    }

    private static WorkshopPages.ListPage empty() {
        var blank = NewEvening.blank(WISH, LocalDate.of(2017, 9, 14));
        return new WorkshopPages.ListPage(List.of(), WISH, List.of(), blank, null);
    }

    private static WorkshopPages.ListPage slipped() {
        return new WorkshopPages.ListPage(
                List.of(new WorkshopPages.Listed(WORKSHOP.id(), TITLE, "Donnerstag")),
                WISH,
                List.of(new WorkshopPages.Choice("reference-evening", TITLE)),
                new NewEvening(WISH, "Nachbarschaft", null, null, null, null),
                Refusal.TIME_IS_MISSING);
    }

    private static WorkshopPages.Overview overview(
            WorkshopPages.Way way, List<WorkshopPages.TableOnPage> tables) {
        return new WorkshopPages.Overview(
                WORKSHOP.id(),
                WISH,
                TITLE,
                new Phrase("de", "Bürgersaal"),
                "Donnerstag, 14. September 2017",
                List.of(TITLE),
                12,
                way,
                List.of(new WorkshopPages.Line("17:30", TITLE)),
                tables,
                List.of(
                        new WorkshopPages.Group("evening", null, List.of()),
                        new WorkshopPages.Group("agenda", null, List.of(Language.ENGLISH)),
                        new WorkshopPages.Group(
                                SERVICE_POINT.id().toString(), "A", List.of(Language.ARABIC))),
                List.of());
    }

    private static WorkshopPages.Overview overview(WorkshopPages.Way way) {
        return overview(way, List.of());
    }

    private static WorkshopPages.Way open() {
        return new WorkshopPages.Way("ABC234", Standing.OPEN, "14.09.2017, 21:00");
    }

    private static WorkshopPages.Way closed() {
        return new WorkshopPages.Way(null, null, null);
    }

    private static WorkshopPages.TableOnPage table() {
        return new WorkshopPages.TableOnPage("A", SERVICE_POINT.id(), TABLE, TABLE, List.of(TABLE));
    }

    private static TextsController.Page texts(Map<String, String> typed) {
        var table =
                new Evening.ThemeTable(
                        SERVICE_POINT,
                        1,
                        SERVICE_POINT_PLAN.title(),
                        SERVICE_POINT_PLAN.question(),
                        SERVICE_POINT_PLAN.examples());
        var form = TextForm.of(WISH, TextGroup.of(table), typed);
        return new TextsController.Page(WORKSHOP.id(), SERVICE_POINT.id().toString(), form);
    }

    /** Somebody else changed the same text, after the page was drawn. */
    private static Map<String, String> changedByBoth() {
        var name = "TABLE_TITLE.%s.1.de".formatted(SERVICE_POINT.id());
        return Map.of(name, "Empfang", "was." + name, "Anlaufstelle");
    }

    private static Map<String, String> tooLong() {
        var name = "TABLE_TITLE.%s.1.de".formatted(SERVICE_POINT.id());
        return Map.of(name, PLAN.title().in("de").text().repeat(20));
    }
}
