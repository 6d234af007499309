package stellwand.review;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.Paths;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Written;
import stellwand.people.Staff;
import stellwand.promise.PathPages;
import stellwand.promise.StationTitle;
import stellwand.review.textmodule.TextModules;
import stellwand.unit.UnitId;
import stellwand.unit.Units;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** What somebody may write of an idea, for each unit of which something is expected. */
@Component
class OwnStatements {
    private final Members members;
    private final Units units;
    private final TwoPersons twoPersons;
    private final Paths paths;
    private final PathPages pathPages;
    private final Contents contents;
    private final DraftLinks links;
    private final TextModules modules;
    private final URI home;

    OwnStatements(
            Members members,
            Units units,
            TwoPersons twoPersons,
            Paths paths,
            PathPages pathPages,
            Contents contents,
            DraftLinks links,
            TextModules modules,
            @Value("${stellwand.url}") URI home) {
        this.members = members;
        this.units = units;
        this.twoPersons = twoPersons;
        this.paths = paths;
        this.pathPages = pathPages;
        this.contents = contents;
        this.links = links;
        this.modules = modules;
        this.home = home;
    }

    List<OwnStatement> of(IdeaId idea, ReviewState state, Staff staff, Locale locale) {
        if (!state.isExamined()) return List.of();
        var own = state.awaited().stream().filter(it -> members.speakFor(it, staff)).toList();
        return IntStream.range(0, own.size())
                .mapToObj(n -> of(idea, state, own.get(n), n, staff, locale))
                .toList();
    }

    private OwnStatement of(
            IdeaId idea, ReviewState state, UnitId unit, int before, Staff staff, Locale locale) {
        var key = before == 0 ? "" : "-" + (before + 1);
        var link = staff.isOfOffice() ? home.resolve(links.make(idea, unit)) : null;
        return of(idea, state, unit, key, link, staff.id(), locale);
    }

    /** For whoever has the link that the unit was sent. */
    OwnStatement of(IdeaId idea, ReviewState state, UnitId unit, Locale locale) {
        return of(idea, state, unit, "", null, unit.id(), locale);
    }

    private OwnStatement of(
            IdeaId idea,
            ReviewState state,
            UnitId unit,
            String key,
            @Nullable URI link,
            UUID reader,
            Locale locale) {
        boolean byTwo = twoPersons.release(idea, unit);
        var draft = state.draft(unit);
        boolean waits = draft != null && byTwo && draft.by().equals(reader);
        return new OwnStatement(
                unit.id(),
                key,
                name(unit, locale),
                unit.equals(state.holder().unit()),
                draft == null || waits ? null : draft.statement().reasons().id(),
                draft == null ? null : draft.statement().reasons().id(),
                waits,
                draft != null && draft.waitsForRelease(),
                link,
                byTwo,
                asked(idea, unit, locale),
                draft == null ? blank(locale) : form(draft.statement()),
                modules.offer(unit, locale));
    }

    private @Nullable StationTitle asked(IdeaId idea, UnitId unit, Locale locale) {
        var place = paths.of(idea, unit);
        if (!place.given()) return null;
        return place.station().map(it -> pathPages.title(it, locale)).orElse(null);
    }

    Phrase name(UnitId unit, Locale locale) {
        return units.find(unit)
                .map(it -> it.names().now().in(Language.of(locale).tag()))
                .orElse(Phrase.NONE);
    }

    private static StatementForm blank(Locale locale) {
        var language = Language.of(locale).tag();
        return new StatementForm(null, null, null, language, null, null, null, null);
    }

    StatementForm form(Statement said) {
        var texts = contents.read(said.written());
        return new StatementForm(
                said.feasibility(),
                said.cost(),
                said.horizon(),
                said.language(),
                text(texts, said.reasons()),
                text(texts, said.conditions()),
                text(texts, said.legalBasis()),
                text(texts, said.note()));
    }

    private static @Nullable String text(
            Map<ContentId, Written> texts, @Nullable ContentId content) {
        return Optional.ofNullable(content).map(texts::get).map(Written::text).orElse(null);
    }
}
