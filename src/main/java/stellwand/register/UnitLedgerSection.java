package stellwand.register;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Deadlines;
import stellwand.idea.Feasibility;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.LateBefore;
import stellwand.idea.UnitLedger;
import stellwand.idea.UnitLedger.Figures;
import stellwand.idea.UnitLedger.Waiting;
import stellwand.unit.Unit;
import stellwand.unit.UnitId;
import stellwand.unit.UnitSection;
import stellwand.web.Language;
import stellwand.workshop.Wording.Phrase;

/** Which ideas one unit has and what it said, on its page: the promise ledger of that unit. */
@Component
class UnitLedgerSection implements UnitSection {
    private static final int MOST_NEXT = 10;

    private final UnitLedger ledger;
    private final Deadlines deadlines;
    private final IdeaLines lines;

    UnitLedgerSection(UnitLedger ledger, Deadlines deadlines, IdeaLines lines) {
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.lines = lines;
    }

    /**
     * @param number of the unit's page
     * @param next what is due first, in front
     */
    record Content(UUID unit, int number, Phrase name, Figures figures, List<Next> next) {

        public Feasibility[] results() {
            return Feasibility.values();
        }

        public boolean isEmpty() {
            return figures.ideas() + figures.asked() + figures.statements() == 0;
        }
    }

    /**
     * @param leads whether the unit has it, and is not only asked beside
     * @param due null: nobody has set a day
     * @param isLate for everybody to see
     */
    record Next(IdeaLine idea, boolean leads, @Nullable String due, boolean isLate) {}

    @Override
    public String template() {
        return "register/unit-ledger";
    }

    @Override
    public Content content(Unit unit, Locale locale) {
        return new Content(
                unit.id().id(),
                unit.number(),
                unit.names().now().in(Language.of(locale).tag()),
                figures(unit.id()),
                next(unit.id(), locale));
    }

    Figures figures(UnitId unit) {
        return ledger.figures(unit, deadlines.lateBefore());
    }

    private List<Next> next(UnitId unit, Locale locale) {
        var waiting = ledger.next(unit, MOST_NEXT);
        var drawn = lines.of(waiting.stream().map(Waiting::idea).toList(), locale);
        var late = deadlines.lateBefore();
        return IntStream.range(0, drawn.size())
                .mapToObj(n -> next(drawn.get(n), waiting.get(n), late, locale))
                .toList();
    }

    private static Next next(IdeaLine idea, Waiting waiting, LateBefore late, Locale locale) {
        var due = waiting.due();
        return new Next(
                idea,
                waiting.leads(),
                due == null ? null : IdeaLines.day(due, locale),
                due != null && late.isLate(waiting.idea().workshop(), due));
    }
}
