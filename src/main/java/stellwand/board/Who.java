package stellwand.board;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import stellwand.board.BoardCommand.By;
import stellwand.people.Caller;
import stellwand.people.Host;
import stellwand.people.Participant;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** One browser may be several people: which of them writes, and what all of them wrote. */
record Who(Caller caller, WorkshopId workshop) {

    /** At a table that they host people act as hosts, elsewhere as participants. */
    By at(TableId table) {
        var staff = caller.staff();
        if (staff != null && staff.worksOn(workshop.id())) return new By(staff.id(), true);
        var host = caller.hosts().get(table.id());
        if (host != null && host.workshop().equals(workshop.id())) return new By(host.id(), true);
        return caller.participantIn(workshop.id())
                .map(Participant::id)
                .or(() -> caller.actorIn(workshop.id()))
                .map(person -> new By(person, false))
                .orElseThrow(() -> new RefusedException(Refusal.ONLY_THOSE_WHO_JOINED));
    }

    /** Every id under which they may have written here. */
    Set<UUID> authors() {
        var ids = new HashSet<UUID>();
        caller.actorIn(workshop.id()).ifPresent(ids::add);
        caller.participantIn(workshop.id()).map(Participant::id).ifPresent(ids::add);
        caller.hosts().values().stream()
                .filter(host -> host.workshop().equals(workshop.id()))
                .map(Host::id)
                .forEach(ids::add);
        return ids;
    }

    /** In which they write when they say nothing else. */
    String language() {
        return caller.participantIn(workshop.id())
                .map(Participant::language)
                .orElse(caller.locale().getLanguage());
    }
}
