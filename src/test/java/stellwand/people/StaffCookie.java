package stellwand.people;

import static stellwand.people.SmallWorld.cookie;

import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** For tests of other packages: a member of staff who is signed in. */
public final class StaffCookie {
    private StaffCookie() {}

    public static String of(ApplicationContext house, Role role) {
        return member(house, role).cookie();
    }

    /** Who it is, too. */
    public record Member(UUID id, String cookie) {}

    public static Member member(ApplicationContext house, Role role) {
        var mail = UUID.randomUUID() + "@stadt.example";
        var invitation = new Invitation(mail, role.name(), Set.of(role), null);
        var staff = house.getBean(StaffAccounts.class).createFirst(invitation);
        return again(house, staff);
    }

    /** Who signs in once more. */
    public static Member again(ApplicationContext house, UUID staff) {
        var who = new Identity.OfStaff(staff, Device.UNKNOWN);
        return new Member(staff, cookie(house.getBean(Sessions.class).admit(null, who)));
    }
}
