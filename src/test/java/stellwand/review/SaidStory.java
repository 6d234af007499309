package stellwand.review;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.review.ReviewWorld.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.idea.HolderEvent.HandedOver;
import stellwand.idea.IdeaId;
import stellwand.journal.ContentId;
import stellwand.journal.Decision;
import stellwand.journal.Decision.Accepted;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.journal.Reason;
import stellwand.journal.Recorded;
import stellwand.journal.Written;
import stellwand.review.CorrectionCommand.CorrectStatement;
import stellwand.review.CorrectionCommand.EraseWords;
import stellwand.review.CorrectionCommand.ReleaseCorrection;
import stellwand.review.Review.Opinion;
import stellwand.review.ReviewCommand.AnswerIdea;
import stellwand.review.ReviewCommand.Draft;
import stellwand.review.ReviewCommand.WriteStatement;
import stellwand.review.ReviewEvent.StatementCorrected;
import stellwand.review.ReviewEvent.StatementDrafted;
import stellwand.review.ReviewEvent.StatementReleased;
import stellwand.review.ReviewEvent.WordsErased;
import stellwand.unit.UnitId;

/** What was said of one idea by whom; counts on its own, from the events alone. */
final class SaidStory {
    private static final List<UnitId> UNITS = List.of(SOCIAL, SCHOOLS);

    private final List<Event> events = new ArrayList<>(List.of(RECEIVED, SIGHTED));
    private final Map<ContentId, Written> texts = new HashMap<>();
    private final Set<ContentId> erased = new HashSet<>();
    private int next = 1000;

    void play(SaidPropertyTest.Act act) {
        var unit = UNITS.get(act.chance() % UNITS.size());
        switch (act.what()) {
            case HAND_OVER -> {
                if (review().isExamined()) events.add(new HandedOver(unit, DUE, OCTOBER));
            }
            case DRAFT -> writes(write(unit, null));
            case STATE -> writes(write(unit, DUE));
            case ANSWER ->
                    writes(new AnswerIdea(Feasibility.PARTLY, Map.of(), text(), BO, OCTOBER));
            case CORRECT -> corrects(unit, false);
            case CORRECT_BY_TWO -> corrects(unit, true);
            case RELEASE_CORRECTION -> {
                var waits = said().waiting(unit);
                if (waits != null) {
                    var read = waits.statement().reasons();
                    wishes(new ReleaseCorrection(unit, read, true, AYLIN, OCTOBER));
                }
            }
            case ERASE -> erases(act.chance());
        }
    }

    private WriteStatement write(UnitId unit, @Nullable LocalDate due) {
        var draft = review().draft(unit);
        var shown = draft == null ? null : draft.statement().reasons();
        return new WriteStatement(unit, shown, words(), due, false, false, BO, OCTOBER);
    }

    private void corrects(UnitId unit, boolean byTwo) {
        var last = said().last(unit);
        var waits = said().waiting(unit);
        var read = waits == null ? last : waits.statement();
        var of = read == null ? REASONS : read.reasons();
        wishes(new CorrectStatement(unit, of, words(), text(), byTwo, BO, OCTOBER));
    }

    private void erases(int chance) {
        var open = said().open().keySet().stream().sorted(SaidState.ORDER).toList();
        if (open.isEmpty()) return;
        var text = open.get(chance % open.size());
        wishes(new EraseWords(Set.of(text), text(), BO, OCTOBER));
        assertThat(erased).contains(text);
    }

    private Draft words() {
        return new Draft(Feasibility.PARTLY, null, null, text(), null, text(), text());
    }

    private Written text() {
        var id = new ContentId(id(next++));
        return new Written(id, "de", "Worte " + next);
    }

    private void writes(ReviewCommand wish) {
        accept(ReviewRules.decide(review(), said(), wish), wish.contents());
    }

    private void wishes(CorrectionCommand wish) {
        accept(CorrectionRules.decide(review(), said(), wish), wish.contents());
    }

    private void accept(
            Decision<? extends Event, ? extends Reason> decision, List<Written> contents) {
        if (decision instanceof Accepted<?, ?> accepted) {
            contents.forEach(it -> texts.put(it.id(), it));
            events.addAll(accepted.events());
            erased.addAll(accepted.erase());
            accepted.erase().forEach(texts::remove);
        }
    }

    private ReviewState review() {
        return new Given(events).of(ReviewState.FOLD);
    }

    private SaidState said() {
        return new Given(events).of(SaidState.FOLD);
    }

    void holds() {
        var statements = read().statements();
        for (var unit : UNITS) {
            var own = statements.stream().filter(it -> it.unit().equals(unit)).toList();
            assertThat(own.stream().filter(Opinion::holds).toList())
                    .isEqualTo(own.stream().skip(Math.max(0, own.size() - 1)).toList());
            assertThat(own).hasSize((int) said(unit));
        }
        for (var it : statements) {
            assertThat(it.erased() != null)
                    .isEqualTo(it.reasons() == null || it.legalBasis() == null || whyIsGone(it));
        }
        assertThat(Collections.disjoint(erased, notes())).isTrue();
        assertThat(Collections.disjoint(erased, pending())).isTrue();
        for (var unit : UNITS) noCorrectionWaitsOfWhatIsErased(unit);
        for (var unit : UNITS) noDraftIsLeftOfWhatIsErased(unit);
    }

    /** Unless it was written afterwards, without that. */
    private void noCorrectionWaitsOfWhatIsErased(UnitId unit) {
        var waits = said().waiting(unit);
        var last = said().last(unit);
        if (waits == null || last == null) return;
        assertThat(waits.open().anyMatch(erased::contains)).isFalse();
        assertThat(events.subList(events.indexOf(waits), events.size()))
                .noneMatch(it ->
                        it instanceof WordsErased gone
                                && last.open().anyMatch(gone.texts()::contains));
    }

    private Review read() {
        var way = new Way(new SaidTexts(texts, whys()), Map.of());
        for (int n = 0; n < events.size(); n++) {
            way.went(
                    new Recorded(
                            new IdeaId(id(7)).stream(),
                            n + 1,
                            OCTOBER.plusSeconds(n),
                            BO,
                            new UUID(1, n),
                            events.get(n)));
        }
        return way.soFar();
    }

    private Map<ContentId, ContentId> whys() {
        return erased.stream().collect(Collectors.toMap(it -> it, _ -> WHY));
    }

    private long said(UnitId unit) {
        return events.stream()
                .filter(it ->
                        (it instanceof StatementReleased one && one.unit().equals(unit))
                                || (it instanceof StatementCorrected other
                                        && other.unit().equals(unit)))
                .count();
    }

    private boolean whyIsGone(Opinion it) {
        return events.get((int) OCTOBER.until(it.at(), ChronoUnit.SECONDS))
                        instanceof StatementCorrected said
                && erased.contains(said.why());
    }

    private Set<ContentId> notes() {
        return events.stream()
                .flatMap(it ->
                        it instanceof StatementDrafted one
                                ? Stream.ofNullable(one.statement().note())
                                : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** Nobody but the unit reads it, and it goes on. */
    private List<ContentId> pending() {
        return review().drafts().values().stream().flatMap(it -> it.statement().open()).toList();
    }

    private void noDraftIsLeftOfWhatIsErased(UnitId unit) {
        var tries = new ArrayList<ContentId>();
        @Nullable Statement last = null;
        for (var event : events) {
            if (event instanceof StatementDrafted it && it.unit().equals(unit)) {
                if (last != null) tries.addAll(last.open().toList());
                last = it.statement();
            }
            if (event instanceof StatementReleased it && it.unit().equals(unit)) {
                if (last != null && last.open().anyMatch(erased::contains)) {
                    assertThat(erased).containsAll(tries);
                }
                tries.clear();
                last = null;
            }
        }
    }
}
