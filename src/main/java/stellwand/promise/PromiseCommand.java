package stellwand.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stellwand.workshop.Wording;

/** What one may wish of a workshop's promise. */
sealed interface PromiseCommand {

    /**
     * @param promise its stations without names
     * @param names one for each station, empty where it has none of its own
     * @param unitsAreThere whether none of its units has ended
     * @param begins when the evening does
     * @param evening the day on which it does
     */
    record GivePromise(
            Promise promise,
            List<Wording> names,
            boolean unitsAreThere,
            Instant begins,
            LocalDate evening,
            Instant at)
            implements PromiseCommand {
        Promise named() {
            var stations = new ArrayList<Station>();
            for (int n = 0; n < promise.stations().size(); n++) {
                stations.add(promise.stations().get(n).named(names.get(n)));
            }
            return promise.along(stations);
        }

        /** Without what is another when the wish comes again. */
        @Override
        public String wish() {
            var said = names.stream().map(it -> it.phrases().toList()).toList();
            return "GivePromise[%s, %s]".formatted(promise, said);
        }
    }

    /** What was asked, for telling a repeated command from another one under the same id. */
    String wish();
}
