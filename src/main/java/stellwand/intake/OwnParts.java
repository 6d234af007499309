package stellwand.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Contributors;
import stellwand.idea.KnownIdeas;
import stellwand.people.ReplyCode;

/** The ideas that were in somebody's text: each has a code of its own, and an answer. */
@Component
class OwnParts {
    private final KnownIdeas ideas;
    private final Contributors contributors;

    OwnParts(KnownIdeas ideas, Contributors contributors) {
        this.ideas = ideas;
        this.contributors = contributors;
    }

    /**
     * @param code with which its author says something of its answer; null: it is not theirs
     */
    record OwnPart(int number, @Nullable String code) {}

    List<OwnPart> of(ReplyCode whole, List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        var own = contributors.find(whole).orElseThrow();
        return numbers.stream().map(it -> part(it, own.contributor())).toList();
    }

    private OwnPart part(int number, UUID contributor) {
        return new OwnPart(
                number,
                ideas.numbered(number)
                        .flatMap(part -> contributors.replyCode(part, contributor))
                        .map(ReplyCode::letters)
                        .orElse(null));
    }
}
