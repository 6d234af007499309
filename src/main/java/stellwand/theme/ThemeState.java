package stellwand.theme;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import stellwand.journal.Fold;
import stellwand.journal.StreamId;
import stellwand.theme.ThemeEvent.ThemeEnded;
import stellwand.theme.ThemeEvent.ThemeNamed;
import stellwand.theme.ThemeEvent.ThemeResumed;
import stellwand.workshop.Texts;

/**
 * The themes of the house, in the order in which they were named first.
 *
 * @param all with those that have ended
 */
record ThemeState(PMap<ThemeId, Theme> all) {
    /** There is one stream: what is a theme is decided for the whole house. */
    static final StreamId STREAM = new StreamId("themes", new UUID(0, 1));

    static final Fold<ThemeState> FOLD =
            Fold.of(
                    STREAM.kind(),
                    ThemeEvent.class,
                    new ThemeState(OrderedPMap.empty()),
                    ThemeState::apply);

    record Theme(ThemeId id, Texts name, boolean ended) {
        Theme called(Texts other) {
            return new Theme(id, other, ended);
        }

        Theme ended(boolean now) {
            return new Theme(id, name, now);
        }
    }

    boolean knows(ThemeId theme) {
        return all.containsKey(theme);
    }

    boolean hasEnded(ThemeId theme) {
        var known = all.get(theme);
        return known != null && known.ended();
    }

    Stream<Theme> working() {
        return all.values().stream().filter(it -> !it.ended());
    }

    private ThemeState apply(ThemeEvent event) {
        return switch (event) {
            case ThemeNamed(var theme, var name) ->
                    with(knows(theme) ? get(theme).called(name) : new Theme(theme, name, false));
            case ThemeEnded(var theme) -> with(get(theme).ended(true));
            case ThemeResumed(var theme) -> with(get(theme).ended(false));
        };
    }

    private Theme get(ThemeId theme) {
        return requireNonNull(all.get(theme));
    }

    private ThemeState with(Theme theme) {
        return new ThemeState(all.plus(theme.id(), theme));
    }
}
