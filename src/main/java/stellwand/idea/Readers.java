package stellwand.idea;

import org.springframework.stereotype.Component;
import stellwand.people.Staff;
import stellwand.web.RefusedException;

/**
 * Who of the staff may look at an idea, and act on it: advisers at personal matters, and only they.
 */
@Component
public class Readers {
    private final Catalogue catalogue;

    Readers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is unknown is everybody's: there is nothing to see. */
    public void check(IdeaId idea, Staff staff) {
        catalogue.detail(idea).ifPresent(it -> check(it.row().kind(), staff));
    }

    static boolean areTheSame(IdeaKind one, IdeaKind other) {
        return (one == IdeaKind.PERSONAL) == (other == IdeaKind.PERSONAL);
    }

    private static void check(IdeaKind kind, Staff staff) {
        boolean isPersonal = kind == IdeaKind.PERSONAL;
        if (isPersonal && !staff.advises()) {
            throw new RefusedException(Refusal.ONLY_ADVISERS_READ_IT);
        }
        if (!isPersonal && !staff.isOfOffice()) {
            throw new RefusedException(Refusal.ADVISERS_READ_OTHERS);
        }
    }
}
