package stellwand.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An evening that promised two stations, and its ideas of which the first has spoken. How far each
 * of them is, is read from its own events, so they have some.
 */
final class Promised {
    static final UUID WORKSHOP = new UUID(0, 2);
    private static final String PROMISE =
            """
            {"stations":[{"purpose":"EXPERTISE","units":[],"days":20,"byTwo":false},\
            {"purpose":"COST","units":["%s"],"days":10,"byTwo":false}],\
            "coordinationDays":10,"graceDays":5}\
            """
                    .formatted(Labels.UNIT.largest());

    private Promised() {}

    static void promise(Rows rows) {
        rows.copy(
                "promise (workshop, promise)", Stream.of("%s\t%s\n".formatted(WORKSHOP, PROMISE)));
    }

    /** How many events an idea has of which something was said. */
    static int events() {
        return 5;
    }

    static Stream<String> events(InventedIdea it) {
        var events =
                List.of(
                        """
                        idea.received\t{"number":%1$d,"source":{"way":"form","workshop":"%2$s"},"kind":"idea",\
                        "contributor":"%3$s","language":"de","text":"%3$s","challenges":[],"at":"2026-09-20T08:04:05Z"}\
                        """
                                .formatted(it.number(), WORKSHOP, it.id()),
                        "idea.sighted\t{\"due\":\"2026-10-05\"}",
                        "idea.handed-over\t{\"unit\":\"%s\",\"due\":\"%s\",\"at\":\"2026-09-21T08:04:05Z\"}"
                                .formatted(it.asked(), it.due()),
                        """
                        review.statement-drafted\t{"unit":"%1$s","statement":{"feasibility":"feasible",\
                        "cost":"small","horizon":"within-a-year","language":"de","reasons":"%2$s"},\
                        "by":"%2$s","at":"2026-10-18T08:04:05Z"}\
                        """
                                .formatted(it.asked(), it.id()),
                        "review.statement-released\t{\"unit\":\"%1$s\",\"by\":\"%2$s\",\"due\":\"%3$s\",\"at\":\"2026-10-18T08:04:05Z\"}"
                                .formatted(it.asked(), it.id(), it.due()));
        return IntStream.range(0, events())
                .mapToObj(n ->
                        "%1$s\t%2$d\t%3$s\tnow\t%1$s\t%1$s\n"
                                .formatted(it.id(), n + 1, events.get(n)));
    }
}
