package stellwand.intake.retention;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.people.Staff;
import stellwand.people.Work;

@Component
@Order(90)
class RetentionWork implements Work {
    @Override
    public List<Place> of(Staff staff) {
        return staff.isOfOffice()
                ? List.of(new Place("intake.retention", "/staff/retention", null))
                : List.of();
    }
}
