package stellwand.unit;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.workshop.Texts;

/**
 * What happened to the units. Mail addresses and members are no events: they are people's, and go
 * when they go.
 */
public sealed interface UnitEvent extends Event {

    /**
     * @param number from 1, in its public address
     * @param founding whether it was only being founded
     */
    record UnitAdded(
            UnitId unit,
            int number,
            UnitKind kind,
            @Nullable UnitId parent,
            boolean founding,
            LocalDate since,
            Texts name,
            Texts duty,
            Texts hours)
            implements UnitEvent {}

    /** A name: the one that it has now. The former content stays, unless it is erased. */
    record TextCorrected(UnitId unit, UnitText text, String language, ContentId content)
            implements UnitEvent {}

    record TextRemoved(UnitId unit, UnitText text, String language) implements UnitEvent {}

    /** Until the day before it was called as before. */
    record UnitRenamed(UnitId unit, LocalDate on, Texts name) implements UnitEvent {}

    record KindChanged(UnitId unit, UnitKind kind) implements UnitEvent {}

    /**
     * @param parent null: it belongs to no other unit any more
     */
    record UnitMoved(UnitId unit, @Nullable UnitId parent) implements UnitEvent {}

    record UnitStarted(UnitId unit, LocalDate on) implements UnitEvent {}

    record UnitEnded(UnitId unit, LocalDate on) implements UnitEvent {}

    /** These ended, and what they did is done by the other one. */
    record UnitsMerged(List<UnitId> units, UnitId into, LocalDate on) implements UnitEvent {
        public UnitsMerged {
            units = List.copyOf(units);
        }
    }

    /** It ended, and what it did is done by these. */
    record UnitSplit(UnitId unit, List<UnitId> into, LocalDate on) implements UnitEvent {
        public UnitSplit {
            into = List.copyOf(into);
        }
    }

    EventNames<UnitEvent> NAMES =
            new EventNames<>(
                    Map.ofEntries(
                            entry("unit.unit-added", UnitAdded.class),
                            entry("unit.text-corrected", TextCorrected.class),
                            entry("unit.text-removed", TextRemoved.class),
                            entry("unit.unit-renamed", UnitRenamed.class),
                            entry("unit.kind-changed", KindChanged.class),
                            entry("unit.unit-moved", UnitMoved.class),
                            entry("unit.unit-started", UnitStarted.class),
                            entry("unit.unit-ended", UnitEnded.class),
                            entry("unit.units-merged", UnitsMerged.class),
                            entry("unit.unit-split", UnitSplit.class)));
}
