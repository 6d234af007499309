package stellwand.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.idea.BehindDue;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.LateIdeas;
import stellwand.idea.Ledger.Late;
import stellwand.idea.Standing;
import stellwand.idea.Unsighted;
import stellwand.register.LateRows.LateRow;
import stellwand.unit.UnitId;
import stellwand.unit.UnitName;
import stellwand.web.Language;
import stellwand.workshop.WorkshopId;

/**
 * Puts together what is late for everybody, page by page. What nobody has sighted comes last: it
 * has no unit that could be asked.
 */
@Component
class LateLists {
    static final int MOST = 100;

    private final LateIdeas late;
    private final Unsighted unsighted;
    private final IdeaLines lines;

    LateLists(LateIdeas late, Unsighted unsighted, IdeaLines lines) {
        this.late = late;
        this.unsighted = unsighted;
        this.lines = lines;
    }

    LateRows rows(
            @Nullable WorkshopId workshop,
            BehindDue behind,
            Map<UnitId, UnitName> units,
            Locale locale) {
        var page = late.page(workshop, behind, MOST);
        var next = page.next();
        var shown = new ArrayList<>(page.rows());
        int waiting = unsighted.lateCount(workshop);
        if (next == null) shown.addAll(unsighted.late(workshop, MOST));
        int left = page.left() + (next == null ? Math.max(0, waiting - MOST) : waiting);
        return new LateRows(
                rows(shown, units, locale),
                behind.isNothing(),
                left,
                left == 0 ? null : more(workshop, next));
    }

    /** What nobody has sighted has a list of its own, where all of it stands. */
    private static String more(@Nullable WorkshopId workshop, @Nullable BehindDue next) {
        if (next != null) return next.in(at("/ledger", workshop).fragment("late-title"));
        return at("/ideas", workshop)
                .queryParam("standing", Query.word(Standing.RECEIVED))
                .toUriString();
    }

    private static UriComponentsBuilder at(String path, @Nullable WorkshopId workshop) {
        var address = UriComponentsBuilder.fromPath(path);
        return workshop == null ? address : address.queryParam("workshop", workshop.id());
    }

    private List<LateRow> rows(List<Late> late, Map<UnitId, UnitName> units, Locale locale) {
        var drawn = lines.of(late.stream().map(Late::idea).toList(), locale);
        return IntStream.range(0, drawn.size())
                .mapToObj(n -> row(late.get(n), drawn.get(n), units, locale))
                .toList();
    }

    private static LateRow row(
            Late late, IdeaLine idea, Map<UnitId, UnitName> units, Locale locale) {
        var unit = late.unit();
        var name = unit == null ? null : units.get(unit);
        return new LateRow(
                idea,
                name == null ? null : name.name().in(Language.of(locale).tag()),
                unit != null && name == null,
                late.leads(),
                IdeaLines.day(late.due(), locale));
    }
}
