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
     * @param replied when the office said something to what they asked last; null: it has not
     */
    static Turn turn(
            Contact contact,
            IdeaKind kind,
            Standing standing,
            boolean asked,
            @Nullable Instant replied) {
        var told = contact.told();
        if (told != null
                && told.of().equals(state(standing, asked))
                && !isNewReply(contact, replied)) return Turn.DONE;
        if (contact.way().channel() == Channel.COUNTER) return Turn.LATER;
        return standing == Standing.RECEIVED && !asked && !needsSomebodyAtOnce(kind)
                ? Turn.LATER
                : Turn.DUE;
    }

    /** Whether they do not know yet what the office said to what they asked. */
    static boolean isNewReply(Contact contact, @Nullable Instant replied) {
        var told = contact.told();
        return replied != null && (told == null || told.at().isBefore(replied));
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
