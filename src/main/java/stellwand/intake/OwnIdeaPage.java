package stellwand.intake;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaLine;
import stellwand.idea.Part;
import stellwand.idea.Shown;
import stellwand.idea.SimilarIdea;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.review.ReviewOnPage;
import stellwand.review.echo.OwnEcho;

/**
 * All that whoever holds a reply code is shown of the idea.
 *
 * @param id makes erasing or joining twice harmless
 * @param who the opaque id of whoever's code it is, for what the browser keeps of theirs
 * @param beside what is only theirs
 * @param question of the office, which waits for an answer
 * @param into the number of the one with which it is examined
 * @param review of the idea, or of the one with which it is examined
 * @param echo what they said of its answer
 * @param kinds what they may say that it is; none: it is not theirs to say, or not any more
 * @param pictures who sees each of them
 * @param leftOut what came from them, too, and is not kept
 * @param similar those that one may join instead
 * @param textWent the day on which its words went by themselves; null: they did not
 * @param wish that has arrived: its draft need not be kept any more
 * @param slip to take along on paper; null: there is nothing to come back to
 */
record OwnIdeaPage(
        UUID id,
        UUID who,
        String code,
        Arrival arrival,
        Part part,
        IdeaLine idea,
        OwnBeside.Beside beside,
        @Nullable Line reason,
        @Nullable Line question,
        @Nullable Integer into,
        List<OwnParts.OwnPart> parts,
        boolean published,
        ReviewOnPage review,
        OwnEcho echo,
        List<IdeaKind> kinds,
        List<Shown> pictures,
        OwnLeftOut leftOut,
        List<SimilarIdea> similar,
        @Nullable String textWent,
        @Nullable UUID wish,
        @Nullable CodeSlip slip) {

    /** A card is erased where it hung; whoever joined may always go. */
    public boolean isErasable() {
        if (idea.standing() == Standing.ERASED) return false;
        return part == Part.JOINED || (part == Part.AUTHOR && idea.way() != WayIn.CARD);
    }

    /** Whether there is anything still to come. */
    public boolean isGoingOn() {
        if (isPersonal() || review.isAnswered()) return false;
        return switch (idea.standing()) {
            case RECEIVED, IN_REVIEW, BUNDLED, SPLIT -> true;
            case ANSWERED, SET_ASIDE, SETTLED, ERASED -> false;
        };
    }

    /** What is still to come, as keys of messages: what is past is not said again. */
    public List<String> next() {
        if (!isGoingOn()) return List.of();
        return switch (idea.standing()) {
            case RECEIVED ->
                    steps("intake.next.sighting", anIdeaElse("intake.next.others"), neverPublic());
            case IN_REVIEW -> steps(anIdeaElse("intake.next.examined"), neverPublic());
            case BUNDLED -> steps("intake.next.together");
            case SPLIT -> List.of("intake.next.parts");
            case ANSWERED, SET_ASIDE, SETTLED, ERASED -> List.of();
        };
    }

    private static List<String> steps(String... before) {
        return Stream.concat(Stream.of(before), Stream.of("intake.next.answer"))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** What is asked of an idea, and of nothing else: whether it can be done. */
    private String anIdeaElse(String others) {
        return idea.kind() == IdeaKind.IDEA ? "intake.next.review" : others;
    }

    private String neverPublic() {
        return idea.kind() == IdeaKind.COMPLAINT ? "intake.next.never-public" : "";
    }

    /** An adviser reads it by the next working day, and nobody examines it. */
    public boolean isPersonal() {
        return idea.kind() == IdeaKind.PERSONAL;
    }

    /** How it stands: the end of a key of a message. */
    public String stands() {
        boolean wentByItself = idea.standing() == Standing.ERASED && textWent != null;
        return wentByItself ? "EXPIRED" : idea.stands();
    }

    public boolean isJustNow() {
        return arrival == Arrival.FORM || arrival == Arrival.PRESS;
    }

    public boolean isAnswered() {
        return arrival == Arrival.ANSWER;
    }

    public boolean isLinkSent() {
        return arrival == Arrival.LINK;
    }

    public boolean isLinkNotSent() {
        return arrival == Arrival.NO_LINK;
    }

    public boolean isOwn() {
        return part == Part.AUTHOR;
    }

    public boolean isLeft() {
        return part == Part.LEFT;
    }

    /** What others wrote is shown to those who joined as long as everybody may see it. */
    public boolean isReadable() {
        return idea.text() != null && (part == Part.AUTHOR || published);
    }
}
