package stellwand.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that {@code people/me.html} may use. */
record MePage(
        String name,
        String mail,
        List<Role> roles,
        boolean mayInvite,
        List<Browser> browsers,
        Keys keys) {

    public boolean examines() {
        return roles.stream().anyMatch(Staff.EXAMINERS::contains);
    }

    /**
     * @param device in words, for example "Firefox auf Windows"
     */
    record Browser(UUID id, String device, String since, String lastSeen, boolean isThis) {}

    /**
     * @param origin where passkeys can be made; null when this house has no such place
     * @param suggested a name for the next one
     */
    record Keys(@Nullable String origin, String suggested, List<Key> list) {

        /** For the template: whether there is anything to say about passkeys. */
        public boolean isShown() {
            return origin != null || !list.isEmpty();
        }
    }

    record Key(UUID id, String label, String since, @Nullable String lastUsed) {}
}
