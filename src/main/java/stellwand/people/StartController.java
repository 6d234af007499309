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
    private final StaffAccounts accounts;

    StartController(List<Work> work, StaffAccounts accounts) {
        this.work = List.copyOf(work);
        this.accounts = accounts;
    }

    /**
     * @param name of who is signed in: others may have sat here
     */
    record Page(String name, List<Work.Place> places) {}

    @ForStaff
    @GetMapping(StaffAccounts.START)
    ModelAndView start(Staff staff) {
        var elsewhere = work.stream().flatMap(it -> it.of(staff).stream());
        var places = Stream.concat(elsewhere, own(staff)).toList();
        var name = accounts.find(staff.id()).map(Account::name).orElse("–");
        return new ModelAndView("people/start", "page", new Page(name, places));
    }

    private static Stream<Work.Place> own(Staff staff) {
        var me = new Work.Place("people.me.title", StaffAccounts.HOME, null);
        return staff.roles().contains(Role.ADMINISTRATOR)
                ? Stream.of(new Work.Place("people.staff.title", "/staff", null), me)
                : Stream.of(me);
    }
}
