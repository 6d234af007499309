package stellwand.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import stellwand.unit.UnitId;

/**
 * A promise as somebody typed it; null is a field left out.
 *
 * @param stations in fields {@code stations[0].days}
 * @param then what else the pressed button wishes: {@code add}, {@code remove-1}, {@code up-1}
 */
record PromiseForm(
        @Nullable List<@Nullable StationForm> stations,
        @Nullable Integer coordinationDays,
        @Nullable Integer graceDays,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate usefulUntil,
        @Nullable String then) {
    private static final String ADD = "add";
    private static final String REMOVE = "remove-";
    private static final String UP = "up-";

    /**
     * @param names in fields {@code stations[0].names[de]}
     * @param units some may be null: fields where nothing was chosen
     */
    record StationForm(
            @Nullable Purpose purpose,
            @Nullable Map<String, String> names,
            @Nullable List<@Nullable UUID> units,
            @Nullable Integer days,
            @Nullable Boolean byTwo) {

        static StationForm fresh() {
            var usual = PathTemplate.ONE_UNIT.stations().getFirst();
            return new StationForm(usual.purpose(), null, null, usual.days(), usual.byTwo());
        }

        /** Days that were left out are wrong days. */
        Station station() {
            var chosen = units == null ? List.<@Nullable UUID>of() : units;
            return new Station(
                    Objects.requireNonNullElse(purpose, Purpose.EXPERTISE),
                    chosen.stream().filter(Objects::nonNull).map(UnitId::new).toList(),
                    Objects.requireNonNullElse(days, 0),
                    Boolean.TRUE.equals(byTwo));
        }
    }

    private List<StationForm> wanted() {
        var wanted = new ArrayList<StationForm>();
        if (stations != null) stations.stream().filter(Objects::nonNull).forEach(wanted::add);
        change(wanted);
        return wanted;
    }

    /** Of its stations, by language. */
    List<Map<String, String>> names() {
        return wanted().stream()
                .map(it -> Objects.requireNonNullElse(it.names(), Map.<String, String>of()))
                .toList();
    }

    Promise promise() {
        return new Promise(
                wanted().stream().map(StationForm::station).toList(),
                Objects.requireNonNullElse(coordinationDays, 0),
                Objects.requireNonNullElse(graceDays, -1),
                usefulUntil);
    }

    private void change(List<StationForm> stations) {
        if (then == null) return;
        if (then.equals(ADD)) stations.add(StationForm.fresh());
        int removed = place(REMOVE, stations);
        if (removed >= 0) stations.remove(removed);
        int up = place(UP, stations);
        if (up > 0) stations.add(up - 1, stations.remove(up));
    }

    /**
     * @return from 0; negative: another button, or no such station
     */
    private int place(String button, List<StationForm> stations) {
        if (then == null || !then.matches(button + "\\d{1,2}")) return -1;
        int place = Integer.parseInt(then.substring(button.length()));
        return place < stations.size() ? place : -1;
    }
}
