package stellwand.register;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.idea.BehindDue;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.LateBefore;
import stellwand.idea.LateIdeas;
import stellwand.idea.LateIdeas.Late;
import stellwand.register.LateRows.LateRow;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.web.Language;
import stellwand.workshop.WorkshopId;

/** Puts together what is late for everybody, page by page. */
@Component
class LateLists {
    static final int MOST = 100;

    private final LateIdeas late;
    private final IdeaLines lines;

    LateLists(LateIdeas late, IdeaLines lines) {
        this.late = late;
        this.lines = lines;
    }

    LateRows rows(
            @Nullable WorkshopId workshop,
            LateBefore lateBefore,
            BehindDue behind,
            Map<UnitId, UnitName> units,
            Locale locale) {
        var page = late.page(workshop, lateBefore, behind, MOST);
        var drawn = lines.of(page.rows().stream().map(Late::idea).toList(), locale);
        var next = page.next();
        return new LateRows(
                IntStream.range(0, drawn.size())
                        .mapToObj(n -> row(page.rows().get(n), drawn.get(n), units, locale))
                        .toList(),
                behind.isNothing(),
                page.left(),
                next == null ? null : next.in(ledger(workshop)));
    }

    private static UriComponentsBuilder ledger(@Nullable WorkshopId workshop) {
        var address = UriComponentsBuilder.fromPath("/ledger").fragment("late-title");
        return workshop == null ? address : address.queryParam("workshop", workshop.id());
    }

    private static LateRow row(
            Late late, IdeaLine idea, Map<UnitId, UnitName> units, Locale locale) {
        var unit = late.idea().unit();
        var name = unit == null ? null : units.get(unit);
        return new LateRow(
                idea,
                name == null ? null : name.name().in(Language.of(locale).tag()),
                unit != null && name == null,
                IdeaLines.day(late.due(), locale));
    }
}
