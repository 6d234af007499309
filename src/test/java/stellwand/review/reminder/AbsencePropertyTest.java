package stellwand.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.review.reminder.Audience.COORDINATION;
import static stellwand.review.reminder.Audience.UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaId;
import stellwand.idea.Turns.Held;
import stellwand.people.Account;
import stellwand.people.MailAddress;
import stellwand.people.Role;
import stellwand.unit.UnitId;
import stellwand.unit.UnitReach;
import stellwand.unit.absence.Absence;
import stellwand.unit.absence.Attendance;
import stellwand.workday.Region;
import stellwand.workshop.Wording;

/** A unit of up to five people, any of whom may be away or gone, and a coordination. */
class AbsencePropertyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-12-08");
    private static final UnitId SOCIAL = new UnitId(new UUID(0, 100));
    private static final String ORGANISER = "organiser@stadt.example";
    private static final String OFFICE = "soziales@stadt.example";

    @Property(tries = 500)
    void what_would_have_been_heard_is_heard_by_somebody_who_is_there(
            @ForAll Set<@IntRange(max = 4) Integer> people,
            @ForAll Set<@IntRange(max = 4) Integer> away,
            @ForAll Set<@IntRange(max = 4) Integer> gone,
            @ForAll boolean hasAddress,
            @ForAll @IntRange(min = -60, max = 20) int due) {
        var house = new House(people, gone, hasAddress);
        var there = house.book(Set.of());
        var now = house.book(away);
        var present = new HashSet<>(people);
        present.removeAll(away);
        present.removeAll(gone);

        for (var note : notes(there, due)) {
            if (note.to() != UNIT || there.of(held(due), UNIT).isEmpty()) continue;
            var hear = new HashSet<String>();
            for (var again : notes(now, due)) {
                if (again.step() < note.step()) continue;
                if (again.to() == UNIT) now.of(held(due), UNIT).forEach(it -> hear.add(it.mail()));
                if (again.to() == COORDINATION) hear.add(ORGANISER);
            }
            boolean isNobodyEntered = people.isEmpty() || gone.containsAll(people);
            assertThat(hear)
                    .as("%s", note)
                    .containsAnyElementsOf(
                            present.isEmpty()
                                    ? List.of(isNobodyEntered ? OFFICE : ORGANISER)
                                    : present.stream().map(AbsencePropertyTest::mail).toList());
        }
    }

    @Property(tries = 500)
    void whoever_is_away_hears_nothing_and_a_new_idea_is_known_to_somebody(
            @ForAll Set<@IntRange(max = 4) Integer> people,
            @ForAll Set<@IntRange(max = 4) Integer> away,
            @ForAll boolean hasAddress) {
        var book = new House(people, Set.of(), hasAddress).book(away);
        var unit = book.of(held(20), UNIT).stream().map(Recipient::mail).toList();

        assertThat(unit).doesNotContainAnyElementsOf(mailsOf(away));
        boolean isCoordinationTold =
                notes(book, 20).stream().anyMatch(it -> it.to() == COORDINATION);
        boolean isAnybodyThere =
                people.isEmpty() ? hasAddress : people.stream().anyMatch(it -> !away.contains(it));
        assertThat(isCoordinationTold).isNotEqualTo(isAnybodyThere);
    }

    /** Never empty, for the assertion's sake. */
    private static List<String> mailsOf(Set<Integer> some) {
        return Stream.concat(some.stream().map(AbsencePropertyTest::mail), Stream.of("nobody"))
                .toList();
    }

    private static List<Note> notes(AddressBook book, int due) {
        return new Reminding(Region.GERMANY, 5, TODAY).of(held(due), book.reach(held(due)));
    }

    private static Held held(int due) {
        return new Held(
                new IdeaId(new UUID(0, 101)), 1, SOCIAL, Instant.EPOCH, TODAY.plusDays(due), false);
    }

    private static String mail(int person) {
        return "person-%d@stadt.example".formatted(person);
    }

    private static UUID id(int person) {
        return new UUID(0, person);
    }

    /**
     * @param gone whose account has ended
     */
    private record House(Set<Integer> people, Set<Integer> gone, boolean hasAddress) {
        AddressBook book(Set<Integer> away) {
            var accounts =
                    Stream.concat(
                                    people.stream().map(this::account),
                                    Stream.of(account(99, ORGANISER, Role.ORGANISER, null)))
                            .toList();
            var active = accounts.stream().filter(it -> it.isActive(TODAY)).map(Account::id);
            var units = List.of(unit());
            var absences = away.stream().map(House::absence).toList();
            var attendance = new Attendance(units, active.toList(), absences, TODAY);
            return new AddressBook(units, accounts, attendance, TODAY);
        }

        private Account account(int person) {
            var ended = gone.contains(person) ? TODAY.minusDays(1) : null;
            return account(person, mail(person), Role.CASEWORKER, ended);
        }

        private static Account account(
                int person, String mail, Role role, @Nullable LocalDate endsOn) {
            return new Account(id(person), mail, role.name(), Set.of(role), endsOn, null);
        }

        private UnitReach unit() {
            var ids = people.stream().map(AbsencePropertyTest::id).toList();
            return new UnitReach(
                    SOCIAL,
                    Wording.of(new UUID(0, 102), "name", Map.of("de", "Amt für Soziales")),
                    null,
                    hasAddress ? new MailAddress(OFFICE) : null,
                    Set.copyOf(ids));
        }

        private static Absence absence(int person) {
            return new Absence(SOCIAL, id(person), TODAY.minusDays(3), TODAY.plusDays(person));
        }
    }
}
