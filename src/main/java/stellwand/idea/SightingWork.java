package stellwand.idea;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.people.Staff;
import stellwand.people.Work;

@Component
@Order(20)
class SightingWork implements Work {
    private final WaitingIdeas waiting;

    SightingWork(WaitingIdeas waiting) {
        this.waiting = waiting;
    }

    @Override
    public List<Place> of(Staff staff) {
        return staff.isOfOffice()
                ? List.of(
                        new Place(
                                "workshop.list.ideas", "/staff/ideas", waiting.count(0, Where.ALL)))
                : List.of();
    }
}
