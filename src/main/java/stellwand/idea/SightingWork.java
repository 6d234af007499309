package stellwand.idea;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.people.Staff;
import stellwand.people.Work;

@Component
@Order(20)
class SightingWork implements Work {
    private static final String DESK = "/staff/ideas";

    private final WaitingIdeas waiting;
    private final FirstLooks firstLooks;
    private final Unread unread;
    private final Unsighted unsighted;

    SightingWork(WaitingIdeas waiting, FirstLooks firstLooks, Unread unread, Unsighted unsighted) {
        this.waiting = waiting;
        this.unsighted = unsighted;
        this.firstLooks = firstLooks;
        this.unread = unread;
    }

    @Override
    public List<Place> of(Staff staff) {
        if (!staff.isOfOffice()) return List.of();
        var looks = firstLooks.count();
        return List.of(
                new Place(
                        "workshop.list.ideas", DESK, waiting.count(Where.ALL), unsighted.overdue()),
                new Place(
                        "idea.first-look.work",
                        new Where(null, null, What.UNSAID).at(DESK),
                        looks.waiting(),
                        looks.late()),
                new Place("idea.news", DESK + "#news", unread.count(Unread.Desk.OFFICE)));
    }
}
