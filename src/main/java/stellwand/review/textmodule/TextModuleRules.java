package stellwand.review.textmodule;

import static stellwand.journal.Decision.accept;
import static stellwand.journal.Decision.refuse;
import static stellwand.review.textmodule.Refusal.*;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Decision;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.review.textmodule.TextModuleCommand.NewVariant;
import stellwand.review.textmodule.TextModuleCommand.ResumeModule;
import stellwand.review.textmodule.TextModuleCommand.RetireModule;
import stellwand.review.textmodule.TextModuleCommand.WriteModule;
import stellwand.review.textmodule.TextModuleEvent.ModuleResumed;
import stellwand.review.textmodule.TextModuleEvent.ModuleRetired;
import stellwand.review.textmodule.TextModuleEvent.ModuleWritten;
import stellwand.review.textmodule.TextModuleEvent.Variant;
import stellwand.unit.UnitId;

/** What may happen to text modules. */
final class TextModuleRules {
    /** In characters as people count: a title stands in a line that one looks through. */
    static final int TITLE_LIMIT = 80;

    static final int NAME_LIMIT = 40;

    /** Half of what a statement or an answer holds: the other half is about the idea at hand. */
    static final int TEXT_LIMIT = 2000;

    static final int MOST_VARIANTS = 6;

    /** Of the office, and of each unit: in more nobody finds anything. */
    static final int MOST = 60;

    private TextModuleRules() {}

    static Decision<TextModuleEvent, Refusal> decide(
            TextModuleState modules, TextModuleCommand command) {
        return switch (command) {
            case WriteModule it -> write(modules, it);
            case RetireModule(var module) -> retire(modules, module);
            case ResumeModule(var module) -> resume(modules, module);
        };
    }

    private static Decision<TextModuleEvent, Refusal> write(
            TextModuleState modules, WriteModule it) {
        var known = modules.find(it.module());
        if (known.isPresent() && !known.get().isOf(it.unit())) return refuse(MODULE_IS_UNKNOWN);
        if (known.isEmpty() && isFull(modules, it.unit())) return refuse(TOO_MANY_MODULES);
        return wrong(it)
                .<Decision<TextModuleEvent, Refusal>>map(Decision::refuse)
                .orElseGet(() -> accept(written(it)));
    }

    private static Optional<Refusal> wrong(WriteModule it) {
        var variants = it.variants();
        if (it.title().text().isEmpty()) return Optional.of(TITLE_IS_MISSING);
        if (exceeds(it.title(), TITLE_LIMIT)) return Optional.of(TITLE_IS_TOO_LONG);
        if (variants.isEmpty()) return Optional.of(TEXT_IS_MISSING);
        if (variants.size() > MOST_VARIANTS) return Optional.of(TOO_MANY_VARIANTS);
        return variants.stream().flatMap(variant -> wrong(variant).stream()).findFirst();
    }

    private static Optional<Refusal> wrong(NewVariant variant) {
        if (variant.text().text().isEmpty()) return Optional.of(TEXT_IS_MISSING);
        if (exceeds(variant.text(), TEXT_LIMIT)) return Optional.of(TEXT_IS_TOO_LONG);
        return exceeds(variant.name(), NAME_LIMIT)
                ? Optional.of(NAME_IS_TOO_LONG)
                : Optional.empty();
    }

    private static boolean exceeds(@Nullable Written text, int limit) {
        return text != null && Text.length(text.text()) > limit;
    }

    private static ModuleWritten written(WriteModule it) {
        var variants = it.variants().stream().map(TextModuleRules::variant).toList();
        return new ModuleWritten(it.module(), it.unit(), it.title().id(), variants);
    }

    private static Variant variant(NewVariant it) {
        var name = it.name();
        return new Variant(name == null ? null : name.id(), it.result(), it.text().id());
    }

    private static Decision<TextModuleEvent, Refusal> retire(
            TextModuleState modules, TextModuleId id) {
        var module = modules.find(id);
        if (module.isEmpty()) return refuse(MODULE_IS_UNKNOWN);
        return module.get().retired() ? accept(List.of()) : accept(new ModuleRetired(id));
    }

    private static Decision<TextModuleEvent, Refusal> resume(
            TextModuleState modules, TextModuleId id) {
        var module = modules.find(id);
        if (module.isEmpty()) return refuse(MODULE_IS_UNKNOWN);
        if (!module.get().retired()) return accept(List.of());
        return isFull(modules, module.get().unit())
                ? refuse(TOO_MANY_MODULES)
                : accept(new ModuleResumed(id));
    }

    private static boolean isFull(TextModuleState modules, @Nullable UnitId unit) {
        return modules.inUse().filter(it -> it.isOf(unit)).count() >= MOST;
    }
}
