package stellwand.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that {@code people/member.html} may use: one member of staff, for administrators. Where and
 * when somebody was signed in is not their business, only in how many places.
 *
 * @param roles as chosen, and maybe refused
 * @param endsOn as an input of dates has it, or empty
 * @param slip message key of what was wrong with the form
 */
record MemberPage(
        UUID id,
        String name,
        String mail,
        Set<Role> roles,
        String endsOn,
        @Nullable String slip,
        boolean isSaved,
        boolean isEnded,
        int places,
        int passkeys) {

    MemberPage corrected(Set<Role> typed, String typedEnd, Refusal why) {
        return new MemberPage(
                id,
                name,
                mail,
                typed,
                typedEnd,
                why.messageKey(),
                false,
                isEnded,
                places,
                passkeys);
    }

    MemberPage saved() {
        return new MemberPage(id, name, mail, roles, endsOn, slip, true, isEnded, places, passkeys);
    }

    /** For the template: what there is to choose. */
    public List<Role> allRoles() {
        return List.of(Role.values());
    }
}
