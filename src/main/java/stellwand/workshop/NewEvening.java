package stellwand.workshop;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What somebody typed to begin an evening without a template; a field left out is null. */
record NewEvening(
        UUID id,
        @Nullable String title,
        @Nullable String place,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime start,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime end) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    static NewEvening blank(UUID id, LocalDate today) {
        return new NewEvening(id, "", "", today, LocalTime.of(18, 0), LocalTime.of(21, 0));
    }

    /**
     * In German, as the office writes it first; other languages follow on the page of texts.
     *
     * @return empty while a date or time is missing
     */
    Optional<Plan> plan() {
        if (date == null || start == null || end == null) return Optional.empty();
        return Optional.of(
                new Plan(
                        wording("title", title),
                        date.atTime(start),
                        date.atTime(end),
                        ZONE,
                        wording("place", place),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private Wording wording(String name, @Nullable String typed) {
        return Wording.of(
                id, name, Map.of(Wording.ORIGINAL, Objects.requireNonNullElse(typed, "")));
    }
}
