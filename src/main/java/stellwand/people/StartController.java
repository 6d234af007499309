package stellwand.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody of the staff starts: what they can do, and what waits for them. */
@Controller
class StartController {
    private final List<Work> work;

    StartController(List<Work> work) {
        this.work = List.copyOf(work);
    }

    record Page(List<Work.Place> places) {}

    @ForStaff
    @GetMapping(StaffAccounts.START)
    ModelAndView start(Staff staff) {
        var elsewhere = work.stream().flatMap(it -> it.of(staff).stream());
        var places = Stream.concat(elsewhere, own(staff)).toList();
        return new ModelAndView("people/start", "page", new Page(places));
    }

    private static Stream<Work.Place> own(Staff staff) {
        var me = new Work.Place("people.me.title", StaffAccounts.HOME, null);
        return staff.roles().contains(Role.ADMINISTRATOR)
                ? Stream.of(new Work.Place("people.staff.title", "/staff", null), me)
                : Stream.of(me);
    }
}
