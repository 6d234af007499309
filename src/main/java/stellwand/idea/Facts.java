package stellwand.idea;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.board.Looks.Challenge;
import stellwand.idea.FirstLooks.FirstLook;

/**
 * What else is known of it.
 *
 * @param challenges which it answers, if it was a card
 * @param due the day by which somebody looks at it; null: somebody has
 * @param first the day by which a person says what it is; null: somebody has
 * @param into the number of the one together with which it is examined
 * @param together what is examined together with it
 * @param whole the number of the text of which it was a part
 * @param parts the numbers of those into which it was split
 */
record Facts(
        List<Challenge> challenges,
        @Nullable String due,
        boolean isOverdue,
        @Nullable FirstLook first,
        @Nullable Integer into,
        List<IdeaLine> together,
        @Nullable Integer whole,
        List<Integer> parts) {}
