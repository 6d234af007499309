package stellwand.workshop;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.people.Staff;
import stellwand.people.Work;

@Component
@Order(10)
class WorkshopWork implements Work {
    @Override
    public List<Place> of(Staff staff) {
        return staff.holdsEvenings()
                ? List.of(new Place("workshop.list.title", "/staff/workshops", null))
                : List.of();
    }
}
