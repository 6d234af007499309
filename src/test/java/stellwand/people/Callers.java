package stellwand.people;

import static stellwand.people.SmallWorld.cookie;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody who may knock at an endpoint, as cookies. */
final class Callers {
    static final String NOBODY = "nobody";
    static final String ELSEWHERE = "a participant of another evening";
    static final String CONSOLE_ELSEWHERE = "the console of another evening";
    static final String FORMER = "an outsider after their last day";

    private static final Duration LONG = Duration.ofDays(1);
    private static final LocalDate LONG_AGO = LocalDate.of(2017, 9, 13);

    private final Sessions sessions;
    private final Participants participants;
    private final StaffAccounts accounts;
    private final Links links;
    private final LinkDesk desk;

    Callers(
            Sessions sessions,
            Participants participants,
            StaffAccounts accounts,
            Links links,
            LinkDesk desk) {
        this.sessions = sessions;
        this.participants = participants;
        this.accounts = accounts;
        this.links = links;
        this.desk = desk;
    }

    Map<String, String> of(UUID workshop, UUID table) {
        var elsewhere = UUID.randomUUID();
        var callers = new LinkedHashMap<String, String>();
        callers.put(NOBODY, "");
        callers.put("a participant", participant(workshop));
        callers.put(ELSEWHERE, participant(elsewhere));
        callers.put("a table host", by(new Grant.TableHost(workshop, table, "/")));
        callers.put("a wall", by(new Grant.Wall(workshop, "/")));
        callers.put("the console", by(new Grant.Console(workshop, "/")));
        callers.put(CONSOLE_ELSEWHERE, by(new Grant.Console(elsewhere, "/")));
        callers.put(FORMER, staff(Role.FACILITATOR, LONG_AGO));
        for (var role : Role.values()) callers.put(role.name(), staff(role));
        return callers;
    }

    private String participant(UUID workshop) {
        return cookie(participants.join(UUID.randomUUID(), workshop, "de", null).setCookie());
    }

    private String by(Grant grant) {
        var link = links.make(grant, LONG, false);
        return cookie(desk.open(link.substring(link.lastIndexOf('/') + 1), null, null).setCookie());
    }

    String staff(Role role) {
        return staff(role, null);
    }

    private String staff(Role role, @Nullable LocalDate endsOn) {
        var mail = UUID.randomUUID() + "@stadt.example";
        var staff = accounts.createFirst(new Invitation(mail, role.name(), Set.of(role), endsOn));
        return cookie(sessions.admit(null, new Identity.OfStaff(staff, Device.UNKNOWN)));
    }
}
