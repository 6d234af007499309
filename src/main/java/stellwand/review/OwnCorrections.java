package stellwand.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.journal.Contents;
import stellwand.journal.Journal;
import stellwand.people.Staff;
import stellwand.review.ReviewEvent.CorrectionDrafted;
import stellwand.review.textmodule.TextModules;
import stellwand.unit.UnitId;

/** What somebody may put otherwise of what units said of an idea. */
@Component
class OwnCorrections {
    private final Journal journal;
    private final Members members;
    private final OwnStatements statements;
    private final TwoPersons twoPersons;
    private final TextModules modules;
    private final Contents contents;

    OwnCorrections(
            Journal journal,
            Members members,
            OwnStatements statements,
            TwoPersons twoPersons,
            TextModules modules,
            Contents contents) {
        this.journal = journal;
        this.members = members;
        this.statements = statements;
        this.twoPersons = twoPersons;
        this.modules = modules;
        this.contents = contents;
    }

    List<OwnCorrection> of(IdeaId idea, ReviewState state, Staff staff, Locale locale) {
        if (!state.isExaminedOrAnswered()) return List.of();
        var said = journal.states(idea.stream()).of(SaidState.FOLD);
        return said.said().entrySet().stream()
                .filter(it -> members.speakFor(it.getKey(), staff))
                .sorted(Map.Entry.comparingByKey(OwnCorrections::byId))
                .map(it ->
                        of(
                                idea,
                                it.getKey(),
                                it.getValue(),
                                said.waiting(it.getKey()),
                                staff.id(),
                                locale))
                .toList();
    }

    private static int byId(UnitId one, UnitId other) {
        return one.id().compareTo(other.id());
    }

    private OwnCorrection of(
            IdeaId idea,
            UnitId unit,
            Statement said,
            @Nullable CorrectionDrafted draft,
            UUID reader,
            Locale locale) {
        boolean byTwo = twoPersons.correct(idea, unit);
        boolean waits = draft != null && byTwo && draft.by().equals(reader);
        var own =
                new OwnStatement(
                        unit.id(),
                        "-of-" + unit.id(),
                        statements.name(unit, locale),
                        false,
                        draft == null || waits ? null : draft.statement().reasons().id(),
                        draft == null ? null : draft.statement().reasons().id(),
                        waits,
                        false,
                        null,
                        byTwo,
                        null,
                        statements.form(draft == null ? said : draft.statement()),
                        modules.offer(unit, locale));
        var read = draft == null ? said : draft.statement();
        return new OwnCorrection(own, read.reasons().id(), draft == null ? null : why(draft));
    }

    private @Nullable String why(CorrectionDrafted draft) {
        var why = contents.read(List.of(draft.why())).get(draft.why());
        return why == null ? null : why.text();
    }
}
