package stellwand.review.textmodule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.EventNames;
import stellwand.unit.UnitId;

/** What happened to the text modules of the house. */
public sealed interface TextModuleEvent extends Event {

    /**
     * A new one, or other words for one that is there.
     *
     * @param unit whose it is; null: the whole office's
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ModuleWritten(
            TextModuleId module, @Nullable UnitId unit, ContentId title, List<Variant> variants)
            implements TextModuleEvent {
        public ModuleWritten {
            variants = List.copyOf(variants);
        }
    }

    /** Nobody inserts it any more; what was written with it stays. */
    record ModuleRetired(TextModuleId module) implements TextModuleEvent {}

    record ModuleResumed(TextModuleId module) implements TextModuleEvent {}

    /**
     * One wording among several that say the same.
     *
     * @param name null: it needs none
     * @param result for which it is meant; null: for any
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Variant(@Nullable ContentId name, @Nullable Feasibility result, ContentId text) {
        Stream<ContentId> contents() {
            return Stream.concat(Stream.ofNullable(name), Stream.of(text));
        }
    }

    EventNames<TextModuleEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "text-module.written", ModuleWritten.class,
                            "text-module.retired", ModuleRetired.class,
                            "text-module.resumed", ModuleResumed.class));
}
