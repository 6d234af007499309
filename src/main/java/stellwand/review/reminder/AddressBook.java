package stellwand.review.reminder;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Turns.Held;
import stellwand.people.Account;
import stellwand.people.Role;
import stellwand.unit.UnitId;
import stellwand.unit.UnitReach;
import stellwand.unit.absence.Attendance;

/** Who is reached where, on one day. */
final class AddressBook {
    private static final Set<Role> COORDINATION = Set.of(Role.ORGANISER, Role.ADMINISTRATOR);

    private final Map<UnitId, UnitReach> units;
    private final List<Account> accounts;
    private final Attendance attendance;
    private final Map<String, String> names = new HashMap<>();

    AddressBook(
            List<UnitReach> units, List<Account> accounts, Attendance attendance, LocalDate today) {
        this.units = units.stream().collect(toMap(UnitReach::unit, it -> it));
        this.accounts = accounts.stream().filter(it -> it.isActive(today)).toList();
        this.attendance = attendance;
        this.accounts.forEach(it -> names.put(address(it), it.name()));
    }

    Reminding.Reach reach(Held held) {
        return new Reminding.Reach(
                !of(held, Audience.UNIT).isEmpty(),
                !of(held, Audience.PARENT).isEmpty(),
                isDeserted(held.unit()));
    }

    /** Its own address may still take letters, which nobody reads there. */
    private boolean isDeserted(@Nullable UnitId unit) {
        return unit != null && attendance.desertedUntil(unit).isPresent();
    }

    Set<Recipient> of(Held held, Audience audience) {
        var unit = find(held.unit());
        var found =
                switch (audience) {
                    case UNIT -> Stream.concat(mail(unit), people(unit));
                    case PARENT -> mail(unit == null ? null : find(unit.parent()));
                    case COORDINATION -> coordination();
                };
        return found.map(it -> new Recipient(it, names.get(it)))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** As it is called now; empty for the coordination. */
    String name(Held held, String language) {
        var unit = find(held.unit());
        return unit == null ? "" : unit.name().in(language).text();
    }

    private @Nullable UnitReach find(@Nullable UnitId unit) {
        return unit == null ? null : units.get(unit);
    }

    private static Stream<String> mail(@Nullable UnitReach unit) {
        var mail = unit == null ? null : unit.mail();
        return mail == null ? Stream.empty() : Stream.of(mail.address());
    }

    private Stream<String> people(@Nullable UnitReach unit) {
        if (unit == null) return Stream.empty();
        var present = attendance.present(unit.unit());
        return accounts.stream().filter(it -> present.contains(it.id())).map(AddressBook::address);
    }

    private Stream<String> coordination() {
        return accounts.stream()
                .filter(it -> it.roles().stream().anyMatch(COORDINATION::contains))
                .map(AddressBook::address);
    }

    private static String address(Account account) {
        return account.mail().toLowerCase(Locale.ROOT);
    }
}
