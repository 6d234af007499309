package stellwand.intake.calls;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaKind;
import stellwand.idea.Standing;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.Contact;

/** Whose turn it is. */
final class CallRules {
    private static final String ASKED = "ASKED";

    private CallRules() {}

    enum Turn {
        /** There is something to tell, and nobody has. */
        DUE,
        /** Nothing new yet; or they come by themselves. */
        LATER,
        DONE
    }

    /**
     * A question, a complaint or a personal matter needs somebody before it is sighted.
     *
     * @param newsAt when there was something to tell them last; null: there was nothing yet
     */
    static Turn turn(
            Contact contact,
            IdeaKind kind,
            Standing standing,
            boolean asked,
            @Nullable Instant newsAt) {
        if (isToldOf(newsAt, contact) && isToldThatItWaits(standing, asked, contact))
            return Turn.DONE;
        if (contact.way().channel() == Channel.COUNTER) return Turn.LATER;
        return standing == Standing.RECEIVED && !asked && !needsSomebodyAtOnce(kind)
                ? Turn.LATER
                : Turn.DUE;
    }

    /** Whether they know what happened then, and all that was before. */
    static boolean isToldOf(@Nullable Instant moment, Contact contact) {
        var told = contact.told();
        return told != null && (moment == null || !told.upTo().isBefore(moment));
    }

    /** That it waits again, or a question no more, has no moment: there the word counts. */
    private static boolean isToldThatItWaits(Standing standing, boolean asked, Contact contact) {
        var told = contact.told();
        return standing != Standing.RECEIVED
                || (told != null && told.of().equals(state(standing, asked)));
    }

    /** What they are told: how the idea stands, or that there is a question to them. */
    static String state(Standing standing, boolean asked) {
        return asked ? ASKED : standing.name();
    }

    static boolean isState(String word) {
        return word.equals(ASKED)
                || Arrays.stream(Standing.values()).anyMatch(it -> it.name().equals(word));
    }

    private static boolean needsSomebodyAtOnce(IdeaKind kind) {
        return switch (kind) {
            case QUESTION, COMPLAINT, PERSONAL -> true;
            case IDEA, REMARK -> false;
        };
    }
}
