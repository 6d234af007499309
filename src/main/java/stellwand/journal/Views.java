package stellwand.journal;

import java.util.Collection;
import java.util.List;

/** All views of the house. */
record Views(List<View> all) {
    Views(Collection<View> all) {
        this(List.copyOf(all));
    }

    void apply(Recorded event) {
        for (var view : all) {
            if (view.kind().equals(event.stream().kind())) view.apply(event);
        }
    }

    /** Children first. */
    List<String> tables() {
        return all.stream().flatMap(view -> view.tables().stream()).distinct().toList();
    }
}
