package stellwand.review.textmodule;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.journal.ContentId;
import stellwand.journal.Contents;
import stellwand.journal.Envelope;
import stellwand.journal.Journal;
import stellwand.journal.Outcome;
import stellwand.journal.Written;
import stellwand.people.Staff;
import stellwand.review.textmodule.TextModule.Passage;
import stellwand.review.textmodule.TextModuleEvent.Variant;
import stellwand.review.textmodule.TextModuleState.Kept;
import stellwand.unit.UnitId;
import stellwand.unit.Units;

/** The door to text modules. They are few, so no table follows them: the fold is read. */
@Component
public class TextModules {
    private final Journal journal;
    private final Contents contents;
    private final Units units;
    private final Clock clock;

    TextModules(Journal journal, Contents contents, Units units, Clock clock) {
        this.journal = journal;
        this.contents = contents;
        this.units = units;
        this.clock = clock;
    }

    /**
     * For whoever writes: the unit's own ones in front of the office's.
     *
     * @param unit for which somebody writes; null: the coordination
     */
    public Offer offer(@Nullable UnitId unit, Locale locale) {
        var some = state().inUse().filter(it -> it.unit() == null || it.isOf(unit)).toList();
        return new Offer(
                read(some, locale).stream()
                        .sorted(Comparator.comparing(it -> it.unit() == null))
                        .toList());
    }

    /** Of the office and of these units, by their titles. */
    List<TextModule> all(List<UnitId> of, Locale locale) {
        return read(
                state().all().values().stream()
                        .filter(it -> it.unit() == null || of.contains(it.unit()))
                        .toList(),
                locale);
    }

    Optional<TextModule> find(TextModuleId module) {
        return state().find(module).map(it -> read(it, contents.read(it.contents().toList())));
    }

    /** Those of the office are kept by the coordination, those of a unit by its people, too. */
    boolean mayKeep(@Nullable UnitId unit, Staff staff) {
        if (unit == null) return staff.isOfOffice();
        if (units.whereWorks(staff.id()).contains(unit)) return true;
        return staff.isOfOffice() && units.working().stream().anyMatch(it -> it.id().equals(unit));
    }

    Outcome submit(UUID command, UUID actor, TextModuleCommand wish) {
        return journal.submit(
                TextModuleState.STREAM,
                new Envelope(command, actor, clock.instant(), wish.toString(), wish.contents()),
                states -> TextModuleRules.decide(states.of(TextModuleState.FOLD), wish));
    }

    private TextModuleState state() {
        return journal.states(TextModuleState.STREAM).of(TextModuleState.FOLD);
    }

    private List<TextModule> read(List<Kept> some, Locale locale) {
        var words = contents.read(some.stream().flatMap(Kept::contents).toList());
        var letters = Collator.getInstance(locale);
        return some.stream()
                .map(it -> read(it, words))
                .sorted(Comparator.comparing(it -> it.title().text(), letters))
                .toList();
    }

    private static TextModule read(Kept module, Map<ContentId, Written> words) {
        return new TextModule(
                module.id().id(),
                module.unit(),
                line(module.title(), words),
                module.variants().stream().map(it -> read(it, words)).toList(),
                module.retired());
    }

    private static Passage read(Variant variant, Map<ContentId, Written> words) {
        var name = variant.name();
        return new Passage(
                name == null ? null : line(name, words),
                variant.result(),
                line(variant.text(), words));
    }

    private static Line line(ContentId text, Map<ContentId, Written> words) {
        var said = words.get(text);
        return said == null ? new Line("", "") : new Line(said.language(), said.text());
    }
}
