package stellwand.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.people.MailAddress;
import stellwand.workday.WorkingDays;

/**
 * The door to the directory of units. Every wish carries the id that its sender made and who sends
 * it; the same id again gets the first answer.
 */
@Component
public class Units {
    private final Journal journal;
    private final Directory directory;
    private final UnitPeople people;
    private final Clock clock;

    Units(Journal journal, Directory directory, UnitPeople people, Clock clock) {
        this.journal = journal;
        this.directory = directory;
        this.people = people;
        this.clock = clock;
    }

    public Optional<Unit> find(UnitId unit) {
        return directory.find(unit);
    }

    /** Whether it is there, and has not ended. */
    public boolean works(UnitId unit) {
        return find(unit).filter(it -> !it.hasEnded()).isPresent();
    }

    /** By the number of its page. */
    public Optional<Unit> find(int number) {
        return directory.find(number);
    }

    /** Those that have not ended, also those that are only being founded. */
    public List<UnitName> working() {
        return directory.names();
    }

    /** For pages that name units of once: who does now what they did. */
    public Present present() {
        return directory.present();
    }

    /** Where this member of staff works. */
    public Set<UnitId> whereWorks(UUID staff) {
        return people.unitsOf(staff);
    }

    /** Whether somebody else than its author releases what it says. */
    public boolean releasesByTwo(UnitId unit) {
        return people.releasesByTwo(unit);
    }

    /** Of the unit itself; not for everybody to read. */
    public Optional<MailAddress> mail(UnitId unit) {
        return people.mail(unit).map(UnitMail::address);
    }

    /** How each is reached, also those that have ended. Not for everybody to read. */
    public List<UnitReach> reach() {
        var mails = people.mails();
        var posts = people.posts();
        return directory.all().stream()
                .map(it ->
                        new UnitReach(
                                it.id(),
                                it.names().now(),
                                it.parent(),
                                Optional.ofNullable(mails.get(it.id()))
                                        .map(UnitMail::address)
                                        .orElse(null),
                                posts.getOrDefault(it.id(), Map.of()).keySet()))
                .toList();
    }

    Outcome submit(UUID command, UUID actor, UnitCommand wish) {
        var today = today();
        var envelope =
                new Envelope(
                        command, actor, clock.instant(), wish.toString(), wish.contents().toList());
        return journal.submit(
                UnitId.DIRECTORY,
                envelope,
                states -> UnitRules.decide(states.of(DirectoryState.FOLD), wish, today));
    }

    DirectoryState state() {
        return journal.states(UnitId.DIRECTORY).of(DirectoryState.FOLD);
    }

    LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }
}
