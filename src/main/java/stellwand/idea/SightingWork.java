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
    private final Unread unread;

    SightingWork(WaitingIdeas waiting, Unread unread) {
        this.waiting = waiting;
        this.unread = unread;
    }

    @Override
    public List<Place> of(Staff staff) {
        return staff.isOfOffice()
                ? List.of(
                        new Place(
                                "workshop.list.ideas", "/staff/ideas", waiting.count(0, Where.ALL)),
                        new Place(
                                "idea.news", "/staff/ideas#news", unread.count(Unread.Desk.OFFICE)))
                : List.of();
    }
}
