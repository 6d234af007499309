package stellwand.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Text;

/** Who is to become a member of staff, as it was typed. */
record Invitation(String mail, String name, Set<Role> roles, @Nullable LocalDate endsOn) {
    private static final int LONGEST_NAME = 120;

    Invitation {
        mail = address(mail);
        name = Text.clean(name);
        roles = Set.copyOf(roles);
    }

    static String address(String typed) {
        return Text.clean(typed).toLowerCase(Locale.ROOT);
    }

    Optional<Refusal> whyNot(LocalDate today) {
        if (MailAddress.parse(mail).isEmpty()) return Optional.of(Refusal.MAIL_ADDRESS_IS_WRONG);
        if (name.isEmpty() || Text.length(name) > LONGEST_NAME || name.contains("\n")) {
            return Optional.of(Refusal.NAME_IS_MISSING);
        }
        return new Terms(roles, endsOn).whyNot(today);
    }
}
