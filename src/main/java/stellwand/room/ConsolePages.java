package stellwand.room;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.board.Looks;
import stellwand.journal.Journal;
import stellwand.round.Rounds;
import stellwand.workshop.WorkshopId;

/** Puts together what the facilitator needs to see at a glance. */
@Component
class ConsolePages {
    private final List<ConsoleSection> sections;
    private final Screens screens;
    private final Journal journal;
    private final Rounds rounds;
    private final Looks looks;
    private final Clock clock;

    ConsolePages(
            List<ConsoleSection> sections,
            Screens screens,
            Journal journal,
            Rounds rounds,
            Looks looks,
            Clock clock) {
        this.sections = List.copyOf(sections);
        this.screens = screens;
        this.journal = journal;
        this.rounds = rounds;
        this.looks = looks;
        this.clock = clock;
    }

    ConsolePage of(WorkshopId workshop, String language) {
        var moment = moment(workshop, language);
        return new ConsolePage(
                screens.of(workshop, moment.hanging().seq(), language),
                UUID.randomUUID(),
                moment.evening().title().in(language),
                sections.stream()
                        .map(it -> new ConsolePage.Part(it.template(), it.content(moment)))
                        .toList());
    }

    /** What hangs is looked at first: the feed goes on after it, and tells the rest again. */
    private ConsoleMoment moment(WorkshopId workshop, String language) {
        var hanging = looks.at(workshop);
        return new ConsoleMoment(
                screens.evening(workshop),
                journal.states(workshop.stream()),
                hanging,
                rounds.list(workshop),
                clock.instant(),
                language);
    }
}
