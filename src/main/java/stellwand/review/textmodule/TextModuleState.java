package stellwand.review.textmodule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import stellwand.journal.ContentId;
import stellwand.journal.Fold;
import stellwand.journal.StreamId;
import stellwand.review.textmodule.TextModuleEvent.ModuleResumed;
import stellwand.review.textmodule.TextModuleEvent.ModuleRetired;
import stellwand.review.textmodule.TextModuleEvent.ModuleWritten;
import stellwand.review.textmodule.TextModuleEvent.Variant;
import stellwand.unit.UnitId;

/**
 * The text modules of the house, in the order in which they were written first.
 *
 * @param all with those that are retired
 */
record TextModuleState(PMap<TextModuleId, Kept> all) {
    /** There is one stream: whoever looks for a wording looks through the office's and a unit's. */
    static final StreamId STREAM = new StreamId("text-modules", new UUID(0, 2));

    static final Fold<TextModuleState> FOLD =
            Fold.of(
                    STREAM.kind(),
                    TextModuleEvent.class,
                    new TextModuleState(OrderedPMap.empty()),
                    TextModuleState::apply);

    /**
     * @param unit whose it is; null: the whole office's
     */
    record Kept(
            TextModuleId id,
            @Nullable UnitId unit,
            ContentId title,
            List<Variant> variants,
            boolean retired) {
        Kept {
            variants = List.copyOf(variants);
        }

        boolean isOf(@Nullable UnitId other) {
            return Objects.equals(unit, other);
        }

        Stream<ContentId> contents() {
            return Stream.concat(Stream.of(title), variants.stream().flatMap(Variant::contents));
        }

        private Kept retired(boolean now) {
            return new Kept(id, unit, title, variants, now);
        }
    }

    Optional<Kept> find(TextModuleId module) {
        return Optional.ofNullable(all.get(module));
    }

    /** Those that one can insert. */
    Stream<Kept> inUse() {
        return all.values().stream().filter(it -> !it.retired());
    }

    private TextModuleState apply(TextModuleEvent event) {
        return switch (event) {
            case ModuleWritten(var id, var unit, var title, var variants) -> {
                boolean retired = find(id).filter(Kept::retired).isPresent();
                yield with(new Kept(id, unit, title, variants, retired));
            }
            case ModuleRetired(var id) -> with(get(id).retired(true));
            case ModuleResumed(var id) -> with(get(id).retired(false));
        };
    }

    private Kept get(TextModuleId module) {
        return requireNonNull(all.get(module));
    }

    private TextModuleState with(Kept module) {
        return new TextModuleState(all.plus(module.id(), module));
    }
}
