package stellwand.round;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.workshop.TableId;
import stellwand.workshop.Wording;

/**
 * What somebody typed and ticked to plan a round; a field left out is null.
 *
 * @param id of the wish, and of the round if it is a new one
 * @param de the task in the organiser's own words; so are the other languages
 */
record PlanForm(
        UUID id,
        @Nullable Task task,
        @Nullable String de,
        @Nullable String en,
        @Nullable String ar,
        @Nullable Integer minutes,
        @Nullable List<UUID> tables,
        @Nullable Seating seating,
        @Nullable Boolean moving) {

    RoundPlan plan() {
        return new RoundPlan(
                Objects.requireNonNullElse(task, Task.CHALLENGES),
                Wording.of(
                        id,
                        "task",
                        Map.of("de", orBlank(de), "en", orBlank(en), "ar", orBlank(ar))),
                Objects.requireNonNullElse(minutes, 0),
                Objects.requireNonNullElse(tables, List.<UUID>of()).stream()
                        .map(TableId::new)
                        .toList(),
                Objects.requireNonNullElse(seating, Seating.FREE),
                Objects.requireNonNullElse(moving, true));
    }

    private static String orBlank(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
