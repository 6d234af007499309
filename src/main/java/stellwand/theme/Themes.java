package stellwand.theme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Written;
import stellwand.theme.ThemeCommand.EndTheme;
import stellwand.theme.ThemeCommand.NameTheme;
import stellwand.theme.ThemeCommand.ResumeTheme;
import stellwand.workshop.Wording;

/** The door to themes. They are few, so no table follows them: the fold is read. */
@Component
public class Themes {
    private final Journal journal;
    private final Contents contents;
    private final Clock clock;

    Themes(Journal journal, Contents contents, Clock clock) {
        this.journal = journal;
        this.contents = contents;
        this.clock = clock;
    }

    /**
     * @param ended whether it is only there for the ideas that are under it
     */
    public record Theme(ThemeId id, Wording name, boolean ended) {}

    /** In the order in which they were named first. */
    public List<Theme> all() {
        return read(List.copyOf(state().all().values()));
    }

    /** Those from which one chooses. */
    public List<Theme> working() {
        return read(state().working().toList());
    }

    /** Whether one may choose it. */
    public boolean isWorking(ThemeId theme) {
        return state().knows(theme) && !state().hasEnded(theme);
    }

    public Optional<Theme> find(ThemeId theme) {
        return Optional.ofNullable(state().all().get(theme))
                .map(it -> read(List.of(it)).getFirst());
    }

    /**
     * @param theme of a new one, or of the one that is called otherwise from now on
     * @param name by language; German is needed
     */
    public Outcome name(UUID command, UUID actor, ThemeId theme, Map<String, String> name) {
        return submit(command, actor, new NameTheme(theme, Wording.of(command, "theme", name)));
    }

    public Outcome end(UUID command, UUID actor, ThemeId theme) {
        return submit(command, actor, new EndTheme(theme));
    }

    public Outcome resume(UUID command, UUID actor, ThemeId theme) {
        return submit(command, actor, new ResumeTheme(theme));
    }

    private ThemeState state() {
        return journal.states(ThemeState.STREAM).of(ThemeState.FOLD);
    }

    private List<Theme> read(List<ThemeState.Theme> some) {
        var words =
                contents.read(
                        some.stream()
                                .flatMap(it -> it.name().contents().values().stream())
                                .toList());
        return some.stream().map(it -> read(it, words)).toList();
    }

    private static Theme read(ThemeState.Theme theme, Map<ContentId, Written> words) {
        var name =
                theme.name().contents().values().stream()
                        .map(words::get)
                        .filter(Objects::nonNull)
                        .toList();
        return new Theme(theme.id(), Wording.of(name), theme.ended());
    }

    private Outcome submit(UUID command, UUID actor, ThemeCommand wish) {
        return journal.submit(
                ThemeState.STREAM,
                new Envelope(command, actor, clock.instant(), wish.toString(), wish.contents()),
                states -> ThemeRules.decide(states.of(ThemeState.FOLD), wish));
    }
}
