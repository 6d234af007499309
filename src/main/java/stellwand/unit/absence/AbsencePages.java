package stellwand.unit.absence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stellwand.people.Account;
import stellwand.people.Staff;
import stellwand.people.StaffAccounts;
import stellwand.unit.ByName;
import stellwand.unit.UnitReach;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** Puts together who is away, and for whom the reader may say so. */
@Component
class AbsencePages {
    private final Absences absences;
    private final Units units;
    private final StaffAccounts accounts;

    AbsencePages(Absences absences, Units units, StaffAccounts accounts) {
        this.absences = absences;
        this.units = units;
        this.accounts = accounts;
    }

    /**
     * @param posts for which the reader may say it
     * @param today for the first day
     */
    record Page(boolean ofOffice, List<Post> posts, List<Away> away, String today, String latest) {}

    /** Somebody who works somewhere. */
    record Post(UUID unit, UUID staff, Phrase office, String name) {
        private static final Pattern KEY = Pattern.compile("([0-9a-f-]{36})_([0-9a-f-]{36})");

        public String key() {
            return unit + "_" + staff;
        }

        static Optional<Post> of(String key) {
            var ids = KEY.matcher(key);
            if (!ids.matches()) return Optional.empty();
            try {
                var unit = UUID.fromString(ids.group(1));
                var staff = UUID.fromString(ids.group(2));
                return Optional.of(new Post(unit, staff, Phrase.NONE, ""));
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    record Away(Post post, String first, String last) {}

    Page list(Staff staff, Locale locale) {
        var posts = posts(staff, locale);
        var byKey = posts.stream().collect(toMap(Post::key, it -> it));
        var today = absences.today();
        return new Page(
                staff.isOfOffice(),
                posts,
                absences.all().stream().flatMap(it -> away(it, byKey, locale)).toList(),
                today.toString(),
                today.plusDays(AbsenceRules.MOST_DAYS).toString());
    }

    private List<Post> posts(Staff staff, Locale locale) {
        var today = absences.today();
        var names =
                accounts.all().stream()
                        .filter(it -> it.isActive(today))
                        .filter(it -> staff.isOfOffice() || it.id().equals(staff.id()))
                        .collect(toMap(Account::id, Account::name));
        var language = Language.of(locale).tag();
        return units.reach().stream()
                .sorted(ByName.in(locale, it -> it.name().in(language)))
                .flatMap(it -> posts(it, names, language))
                .toList();
    }

    private static Stream<Post> posts(UnitReach unit, Map<UUID, String> names, String language) {
        return unit.people().stream()
                .filter(names::containsKey)
                .map(it ->
                        new Post(
                                unit.unit().id(),
                                it,
                                unit.name().in(language),
                                names.getOrDefault(it, "")))
                .sorted(Comparator.comparing(Post::name));
    }

    private static Stream<Away> away(Absence it, Map<String, Post> posts, Locale locale) {
        var key = new Post(it.unit().id(), it.staff(), Phrase.NONE, "").key();
        return Optional.ofNullable(posts.get(key))
                .map(post -> new Away(post, day(it.first(), locale), day(it.last(), locale)))
                .stream();
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(day);
    }
}
