package stellwand.intake.calls;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import stellwand.idea.Matters;
import stellwand.idea.Unread;
import stellwand.people.Staff;
import stellwand.people.Work;

@Component
@Order(40)
class CallsWork implements Work {
    private final DueCalls calls;
    private final Matters matters;
    private final Unread unread;

    CallsWork(DueCalls calls, Matters matters, Unread unread) {
        this.calls = calls;
        this.matters = matters;
        this.unread = unread;
    }

    @Override
    public List<Place> of(Staff staff) {
        var places = new ArrayList<Place>();
        if (staff.advises()) {
            places.add(new Place("workshop.list.advice", "/staff/advice", matters.countWaiting()));
            int news = unread.count(Unread.Desk.ADVICE);
            places.add(new Place("idea.news.advice", "/staff/advice#news", news));
        }
        if (staff.isOfOffice()) {
            places.add(new Place("intake.calls", "/staff/contacts", calls.count()));
        }
        return places;
    }
}
