package stellwand.idea;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.proposal.Proposal;
import stellwand.unit.Present;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/**
 * Which unit may be responsible for an idea: learnt from which ones were handed others and did not
 * give them back.
 */
@Component
class UnitProposals {
    /**
     * The unit that has it, or else the first one that said something: that did not give it back.
     */
    private static final String RESPONSIBLE =
            """
            coalesce(i.unit, (
                select s.unit from unit_statement s
                where s.idea = i.id and s.feasibility is not null
                order by s.asked_at, s.unit limit 1))
            """;

    private final Units units;
    private final Lessons lessons;

    UnitProposals(JdbcClient db, Units units) {
        this.units = units;
        this.lessons = new Lessons(db, "units", RESPONSIBLE);
    }

    /**
     * @param percent how sure the proposal is
     */
    record UnitProposal(UUID id, Phrase name, int percent) {}

    /** The likeliest first; none where nobody could say. */
    List<UnitProposal> proposed(IdeaRow idea, Locale locale) {
        var present = units.present();
        return lessons.proposals(idea).stream()
                .flatMap(it -> proposed(it, present, locale))
                .toList();
    }

    /** The one that does now what a unit did that has ended; none where several do, or nobody. */
    private static Stream<UnitProposal> proposed(Proposal it, Present present, Locale locale) {
        var now = present.of(new UnitId(it.choice()));
        return now.size() == 1 ? Stream.of(proposed(now.getFirst(), it, locale)) : Stream.empty();
    }

    private static UnitProposal proposed(UnitName unit, Proposal it, Locale locale) {
        var name = unit.name().in(Language.of(locale).tag());
        return new UnitProposal(unit.id().id(), name, it.percent());
    }

    @Scheduled(fixedDelay = 60_000)
    void learnIfMoreWasDecided() {
        lessons.learnIfMoreWasDecided();
    }

    /** What was erased leaves no trace in what was learnt either. */
    @Scheduled(cron = "0 47 3 * * *", zone = "Europe/Berlin")
    void learnBeside() {
        lessons.learnBeside();
    }

    void learn() {
        lessons.learn();
    }
}
