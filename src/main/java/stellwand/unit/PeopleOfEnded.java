package stellwand.unit;

import org.springframework.stereotype.Component;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.unit.UnitEvent.UnitEnded;
import stellwand.unit.UnitEvent.UnitSplit;
import stellwand.unit.UnitEvent.UnitsMerged;

/** A unit that ends loses its mail address and who works there, in the same transaction. */
@Component
class PeopleOfEnded implements View {
    private final UnitPeople people;

    PeopleOfEnded(UnitPeople people) {
        this.people = people;
    }

    @Override
    public String kind() {
        return UnitId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        switch (recorded.event()) {
            case UnitEnded it -> people.forget(it.unit());
            case UnitSplit it -> people.forget(it.unit());
            case UnitsMerged it -> it.units().forEach(people::forget);
            default -> {} // nothing else ends one
        }
    }
}
