package stellwand.room;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.people.Caller;
import stellwand.people.Participant;
import stellwand.people.duties.GroupCounts;
import stellwand.people.duties.StakeholderGroup;
import stellwand.round.Rounds;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.WorkshopId;

/** Asks people as what they are here, and hands what they say on to be counted. */
@Component
class HereAsDesk {
    private final GroupCounts counts;
    private final Rounds rounds;
    private final Screens screens;

    HereAsDesk(GroupCounts counts, Rounds rounds, Screens screens) {
        this.counts = counts;
        this.rounds = rounds;
        this.screens = screens;
    }

    record Page(UUID workshop, Phrase title, State state) {

        enum State {
            /** The question. */
            OPEN,
            /** Whoever has answered, or would rather not. */
            ASKED,
            /** Nothing is counted any more. */
            CLOSED
        }

        public List<StakeholderGroup> groups() {
            return List.of(StakeholderGroup.values());
        }
    }

    Page page(Caller caller, WorkshopId workshop, boolean asked) {
        var language = Language.of(caller.locale()).tag();
        var title = screens.evening(workshop).title().in(language);
        return new Page(workshop.id(), title, state(workshop, asked));
    }

    private Page.State state(WorkshopId workshop, boolean asked) {
        if (asked) return Page.State.ASKED;
        return counts.isClosed(workshop.id()) ? Page.State.CLOSED : Page.State.OPEN;
    }

    void count(Participant participant, Set<StakeholderGroup> groups) {
        counts.answer(participant.workshop(), participant.id(), groups);
    }

    /**
     * @throws RefusedException while people are still talking: figures are told once
     */
    void close(WorkshopId workshop) {
        if (rounds.now(workshop).open().isPresent()) {
            throw new RefusedException(Refusal.ROUND_IS_STILL_OPEN);
        }
        counts.close(workshop.id());
    }
}
