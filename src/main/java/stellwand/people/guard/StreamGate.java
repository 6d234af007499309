package stellwand.people.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import stellwand.journal.Admission;
import stellwand.journal.Audience;
import stellwand.journal.StreamId;
import stellwand.people.Caller;
import stellwand.people.Session;
import stellwand.people.Sessions;

/** Who may watch a workshop's events: whoever may see it, each with their own audience. */
@Component
final class StreamGate implements Admission.Gate {
    private static final Pattern EVENTS =
            Pattern.compile(
                    "/api/workshops/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})/events");

    private final Sessions sessions;

    StreamGate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Admission> judge(String path, String cookies) {
        var events = EVENTS.matcher(path);
        if (!events.matches()) return Optional.empty();
        var workshop = UUID.fromString(events.group(1));
        return sessions.find(cookies).flatMap(session -> admit(session, workshop));
    }

    private static Optional<Admission> admit(Session session, UUID workshop) {
        var caller = session.caller(Locale.ROOT);
        if (!caller.maySee(workshop)) return Optional.empty();
        var stream = new StreamId("workshop", workshop);
        return Optional.of(
                new Admission(stream, audience(caller, workshop), session.id().toString()));
    }

    /** The table host's view holds more than the participant's, the wall's holds least. */
    private static Audience audience(Caller caller, UUID workshop) {
        boolean hosts =
                caller.hosts().values().stream().anyMatch(host -> host.workshop().equals(workshop));
        if (hosts || caller.isStaffOf(workshop)) return Audience.HOST;
        return caller.participantIn(workshop).isPresent() ? Audience.PARTICIPANT : Audience.PUBLIC;
    }
}
