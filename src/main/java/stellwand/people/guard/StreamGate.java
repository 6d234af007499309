package stellwand.people.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import stellwand.journal.Admission;
import stellwand.journal.Admission.Verdict;
import stellwand.journal.Audience;
import stellwand.journal.StreamId;
import stellwand.people.Caller;
import stellwand.people.Session;
import stellwand.people.Sessions;

/** Who may watch a workshop's events: whoever may see it, each with their own audience. */
@Component
final class StreamGate implements Admission.Gate {
    private static final Pattern EVENTS =
            Pattern.compile("/api/workshops/([0-9a-fA-F-]{36})/events");
    private static final int NOT_FOUND = 404;

    private final Sessions sessions;

    StreamGate(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Verdict> judge(String path, String cookies) {
        var events = EVENTS.matcher(path);
        if (!events.matches()) return Optional.empty();
        return Optional.of(judge(UUID.fromString(events.group(1)), cookies));
    }

    private Verdict judge(UUID workshop, String cookies) {
        return sessions.find(cookies)
                .<Verdict>flatMap(session -> admit(session, workshop))
                .orElse(new Verdict.Denied(NOT_FOUND));
    }

    private static Optional<Verdict> admit(Session session, UUID workshop) {
        var caller = session.caller(Locale.ROOT);
        if (!caller.maySee(workshop)) return Optional.empty();
        var stream = new StreamId("workshop", workshop);
        var admission = new Admission(stream, audience(caller, workshop), session.id().toString());
        return Optional.of(new Verdict.Admitted(admission));
    }

    /** The table host's view holds more than the participant's, the wall's holds least. */
    private static Audience audience(Caller caller, UUID workshop) {
        boolean hosts =
                caller.hosts().values().stream().anyMatch(host -> host.workshop().equals(workshop));
        if (hosts || caller.isStaffOf(workshop)) return Audience.HOST;
        return caller.participantIn(workshop).isPresent() ? Audience.PARTICIPANT : Audience.PUBLIC;
    }
}
