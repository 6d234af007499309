package stellwand.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.Failure;
import stellwand.mailbox.Stuck;
import stellwand.mailbox.fetch.Trouble;

/**
 * All that {@code people/staff.html} may use.
 *
 * @param stuck what the mail server does not take now; null: nothing
 * @param disturbed addresses of ours from which no mail comes now
 * @param slip message key of what was wrong with the form
 * @param shown a link to be handed over by hand
 */
record StaffPage(
        List<Row> rows,
        List<Undelivered> undelivered,
        @Nullable Stuck stuck,
        List<Disturbed> disturbed,
        Form form,
        @Nullable String slip,
        @Nullable Shown shown,
        boolean isInvitationSent,
        boolean isMailOpen) {

    enum State {
        ACTIVE,
        ENDED,
        REVOKED
    }

    record Row(
            UUID id,
            String name,
            String mail,
            List<Role> roles,
            @Nullable String endsOn,
            State state) {

        public boolean isActive() {
            return state == State.ACTIVE;
        }

        /** Whose time has run out may get more of it. */
        public boolean mayChange() {
            return state != State.REVOKED;
        }
    }

    record Undelivered(
            String recipient, Failure.Why why, @Nullable String lastError, String failedAt) {}

    record Disturbed(String address, String since, Trouble why) {}

    /** As it was typed, so that nobody types it twice. */
    record Form(String mail, String name, Set<Role> roles, String endsOn) {
        static final Form EMPTY = new Form("", "", Set.of(), "");

        static Form of(Invitation typed) {
            var endsOn = typed.endsOn() == null ? "" : typed.endsOn().toString();
            return new Form(typed.mail(), typed.name(), typed.roles(), endsOn);
        }
    }

    record Shown(String name, String link) {}

    StaffPage withInvitationSent() {
        return new StaffPage(
                rows, undelivered, stuck, disturbed, form, slip, shown, true, isMailOpen);
    }

    StaffPage withLink(String name, String link) {
        var shown = new Shown(name, link);
        return new StaffPage(
                rows,
                undelivered,
                stuck,
                disturbed,
                form,
                slip,
                shown,
                isInvitationSent,
                isMailOpen);
    }

    StaffPage corrected(Invitation typed, Refusal why) {
        return new StaffPage(
                rows,
                undelivered,
                stuck,
                disturbed,
                Form.of(typed),
                why.messageKey(),
                shown,
                false,
                isMailOpen);
    }

    /** For the template: what there is to choose. */
    public List<Role> allRoles() {
        return List.of(Role.values());
    }
}
