package stellwand.promise;

import static stellwand.promise.Purpose.COST;
import static stellwand.promise.Purpose.DECISION;
import static stellwand.promise.Purpose.EXPERTISE;
import static stellwand.promise.Purpose.LAW;

import java.util.List;

/** A path from which an organiser can start. Days are those of practice, and can be changed. */
enum PathTemplate {
    ONE_UNIT,
    WITH_COST,
    WITH_LAW_AND_COST,
    WITH_DECISION;

    List<Station> stations() {
        var experts = station(EXPERTISE, 20);
        var costs = station(COST, 10);
        return switch (this) {
            case ONE_UNIT -> List.of(experts);
            case WITH_COST -> List.of(experts, costs);
            case WITH_LAW_AND_COST -> List.of(experts, station(LAW, 15), costs);
            case WITH_DECISION -> List.of(experts, costs, station(DECISION, 40));
        };
    }

    private static Station station(Purpose purpose, int days) {
        return new Station(purpose, List.of(), days, false);
    }
}
