package stellwand.review.textmodule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.journal.Written;
import stellwand.unit.UnitId;

/** What one may wish of text modules. */
sealed interface TextModuleCommand {

    /**
     * @param unit whose it is; null: the whole office's
     */
    record WriteModule(
            TextModuleId module, @Nullable UnitId unit, Written title, List<NewVariant> variants)
            implements TextModuleCommand {
        public WriteModule {
            variants = List.copyOf(variants);
        }

        @Override
        public List<Written> contents() {
            return Stream.concat(Stream.of(title), variants.stream().flatMap(NewVariant::contents))
                    .toList();
        }
    }

    record RetireModule(TextModuleId module) implements TextModuleCommand {}

    record ResumeModule(TextModuleId module) implements TextModuleCommand {}

    /**
     * @param name tells it from the others of the module; null: it needs none
     * @param result for which it is meant; null: for any
     */
    record NewVariant(@Nullable Written name, @Nullable Feasibility result, Written text) {
        Stream<Written> contents() {
            return Stream.concat(Stream.ofNullable(name), Stream.of(text));
        }
    }

    default List<Written> contents() {
        return List.of();
    }
}
