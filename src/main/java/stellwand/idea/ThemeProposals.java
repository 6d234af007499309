package stellwand.idea;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.proposal.Example;
import stellwand.proposal.Proposal;
import stellwand.proposal.Proposer;
import stellwand.theme.ThemeId;
import stellwand.theme.Themes;
import stellwand.web.Language;

/**
 * What an idea may be about: learnt from what staff decided of others, on each node, in memory. A
 * person decides.
 */
@Component
class ThemeProposals {
    /** The newest: what was decided long ago says little about today's themes. */
    private static final int MOST = 3000;

    /** It learns anew when so much more was decided. */
    private static final int A_TENTH = 10;

    private static final int A_FEW = 5;

    private final JdbcClient db;
    private final Themes themes;
    private final AtomicBoolean learning = new AtomicBoolean();
    private volatile Proposer proposer = Proposer.learn(List.of());
    private volatile int decidedThen;

    ThemeProposals(JdbcClient db, Themes themes) {
        this.db = db;
        this.themes = themes;
    }

    List<ThemeChoice> choices(Locale locale) {
        var language = Language.of(locale).tag();
        return themes.working().stream()
                .map(it -> new ThemeChoice(it.id().id(), it.name().in(language), null))
                .toList();
    }

    /** The likeliest first; none where nobody could say. */
    List<ThemeChoice> proposed(IdeaRow idea, Locale locale) {
        var text = idea.text();
        if (text == null) return List.of();
        return proposer.proposals(text, idea.language()).stream()
                .flatMap(it -> choice(it, locale))
                .toList();
    }

    /** One that has ended is proposed no more. */
    private Stream<ThemeChoice> choice(Proposal proposal, Locale locale) {
        int percent = (int) Math.round(100 * proposal.confidence());
        return themes.find(new ThemeId(proposal.choice())).stream()
                .filter(it -> !it.ended())
                .map(it ->
                        new ThemeChoice(
                                it.id().id(), it.name().in(Language.of(locale).tag()), percent));
    }

    @Scheduled(fixedDelay = 60_000)
    void learnIfMoreWasDecided() {
        int more = Math.abs(decided() - decidedThen);
        if (more >= Math.max(A_FEW, decidedThen / A_TENTH)) learnBeside();
    }

    /** What was erased leaves no trace in what was learnt either. */
    @Scheduled(cron = "0 37 3 * * *", zone = "Europe/Berlin")
    void learnBeside() {
        Thread.ofPlatform().name("themes").daemon().start(this::learn);
    }

    void learn() {
        if (!learning.compareAndSet(false, true)) return;
        try {
            int now = decided();
            proposer = Proposer.learn(examples());
            decidedThen = now;
        } finally {
            learning.set(false);
        }
    }

    private int decided() {
        return db.sql(
                        """
                        select count(*) from (
                            select 1 from idea where theme is not null and standing <> 'ERASED'
                            limit :most) decided
                        """)
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    /** The newest last. */
    private List<Example> examples() {
        return db.sql(
                        """
                        select c.text, coalesce(i.wording_language, i.language) as language, i.theme
                        from idea i
                        join content c on c.id = coalesce(i.wording, i.original)
                        where i.theme is not null and i.standing <> 'ERASED'
                            and i.kind <> 'PERSONAL' and c.text is not null
                        order by i.number desc
                        limit :most
                        """)
                .param("most", MOST)
                .query((row, _) ->
                        new Example(
                                row.getString("text"),
                                row.getString("language"),
                                row.getObject("theme", UUID.class)))
                .list()
                .reversed();
    }
}
