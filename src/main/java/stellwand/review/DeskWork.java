package stellwand.review;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.idea.Turns;
import stellwand.people.Staff;
import stellwand.people.Work;
import stellwand.unit.Units;

@Component
@Order(30)
class DeskWork implements Work {
    private final Turns turns;
    private final Units units;

    DeskWork(Turns turns, Units units) {
        this.turns = turns;
        this.units = units;
    }

    @Override
    public List<Place> of(Staff staff) {
        if (!staff.examines()) return List.of();
        int own = turns.countOfUnits(units.whereWorks(staff.id()));
        int coordination = staff.isOfOffice() ? turns.countOfCoordination() : 0;
        return List.of(new Place("workshop.list.desk", "/staff/desk", own + coordination));
    }
}
