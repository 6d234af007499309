package stellwand.unit;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.people.Staff;
import stellwand.people.Work;

@Component
@Order(60)
class UnitWork implements Work {
    @Override
    public List<Place> of(Staff staff) {
        return staff.isOfOffice()
                ? List.of(new Place("workshop.list.units", "/staff/units", null))
                : List.of();
    }
}
