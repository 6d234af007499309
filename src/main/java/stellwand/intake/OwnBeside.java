package stellwand.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Contributors;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.Contributors.Said;
import stellwand.idea.Standing;

/** What is only theirs on the page of whoever holds a reply code. */
@Component
class OwnBeside {
    private final JoinedInstead joinedInstead;
    private final UnconfirmedMail unconfirmed;
    private final Contributors contributors;

    OwnBeside(JoinedInstead joinedInstead, UnconfirmedMail unconfirmed, Contributors contributors) {
        this.joinedInstead = joinedInstead;
        this.unconfirmed = unconfirmed;
        this.contributors = contributors;
    }

    /**
     * @param instead where they went on who took it back at once; null: nowhere
     * @param confirm the mail address that waits for the press on a link; null: none does
     * @param answers to what the office asked
     */
    record Beside(
            JoinedInstead.@Nullable There instead,
            UnconfirmedMail.@Nullable ToConfirm confirm,
            List<Wrote> answers) {
        static final Beside NOTHING = new Beside(null, null, List.of());
    }

    /**
     * @param question null: nobody asked
     * @param noted whether the office wrote it down
     */
    record Wrote(@Nullable Line question, Line words, boolean noted) {}

    Beside of(Contribution own, Standing standing) {
        boolean isGone = standing == Standing.ERASED;
        return new Beside(
                isGone && own.isAuthor() ? joinedInstead.of(own.idea()).orElse(null) : null,
                unconfirmed.of(own),
                wrote(own).stream().filter(it -> it.question() != null).toList());
    }

    List<Wrote> wrote(Contribution own) {
        return contributors.exchange(own).stream()
                .map(it ->
                        new Wrote(
                                line(it.question()),
                                new Line(it.words().language(), it.words().text()),
                                it.noted()))
                .toList();
    }

    private static @Nullable Line line(@Nullable Said said) {
        return said == null ? null : new Line(said.language(), said.text());
    }
}
