package stellwand.intake.calls;

import stellwand.idea.IdeaKind;
import stellwand.idea.Standing;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.Contact;

/** Whose turn it is. */
final class CallRules {
    private CallRules() {}

    enum Turn {
        /** There is something to tell, and nobody has. */
        DUE,
        /** Nothing new yet; or they come by themselves. */
        LATER,
        DONE
    }

    /** A question, a complaint or a personal matter needs somebody before it is sighted. */
    static Turn turn(Contact contact, IdeaKind kind, Standing standing) {
        var told = contact.told();
        if (told != null && told.of().equals(standing.name())) return Turn.DONE;
        if (contact.way().channel() == Channel.COUNTER) return Turn.LATER;
        return standing == Standing.RECEIVED && !needsSomebodyAtOnce(kind) ? Turn.LATER : Turn.DUE;
    }

    private static boolean needsSomebodyAtOnce(IdeaKind kind) {
        return switch (kind) {
            case QUESTION, COMPLAINT, PERSONAL -> true;
            case IDEA, REMARK -> false;
        };
    }
}
