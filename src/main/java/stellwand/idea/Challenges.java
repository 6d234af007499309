package stellwand.idea;

import java.util.List;
import org.springframework.stereotype.Component;
import stellwand.board.Looks;
import stellwand.board.Looks.Challenge;

/** Which challenges an idea answers that was a card. Reads only. */
@Component
public class Challenges {
    private final Looks looks;

    Challenges(Looks looks) {
        this.looks = looks;
    }

    public List<Challenge> of(IdeaRow idea) {
        var workshop = idea.workshop();
        var card = idea.card();
        return workshop == null || card == null ? List.of() : looks.challenges(workshop, card);
    }
}
