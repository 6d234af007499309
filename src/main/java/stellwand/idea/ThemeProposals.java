package stellwand.idea;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.proposal.Proposal;
import stellwand.theme.ThemeId;
import stellwand.theme.Themes;
import stellwand.web.Language;

/** What an idea may be about: learnt from what staff decided of others. */
@Component
class ThemeProposals {
    private final Themes themes;
    private final Lessons lessons;

    ThemeProposals(JdbcClient db, Themes themes) {
        this.themes = themes;
        this.lessons = new Lessons(db, "themes", "i.theme");
    }

    List<ThemeChoice> choices(Locale locale) {
        var language = Language.of(locale).tag();
        return themes.working().stream()
                .map(it -> new ThemeChoice(it.id().id(), it.name().in(language), null))
                .toList();
    }

    /** The likeliest first; none where nobody could say. */
    List<ThemeChoice> proposed(IdeaRow idea, Locale locale) {
        return lessons.proposals(idea).stream().flatMap(it -> choice(it, locale)).toList();
    }

    /** One that has ended is proposed no more. */
    private Stream<ThemeChoice> choice(Proposal proposal, Locale locale) {
        return themes.find(new ThemeId(proposal.choice())).stream()
                .filter(it -> !it.ended())
                .map(it ->
                        new ThemeChoice(
                                it.id().id(),
                                it.name().in(Language.of(locale).tag()),
                                proposal.percent()));
    }

    @Scheduled(fixedDelay = 60_000)
    void learnIfMoreWasDecided() {
        lessons.learnIfMoreWasDecided();
    }

    /** What was erased leaves no trace in what was learnt either. */
    @Scheduled(cron = "0 37 3 * * *", zone = "Europe/Berlin")
    void learnBeside() {
        lessons.learnBeside();
    }

    void learn() {
        lessons.learn();
    }
}
