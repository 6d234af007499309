package stellwand.review.textmodule;

import static stellwand.review.textmodule.TextModuleRules.MOST_VARIANTS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stellwand.idea.Feasibility;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.review.textmodule.TextModuleCommand.NewVariant;
import stellwand.workshop.Wording;

/** A text module as somebody typed it: its variants in fields {@code text.0}, {@code text.1}, … */
record TextModuleForm(Map<String, String> typed) {
    TextModuleForm {
        typed = Map.copyOf(typed);
    }

    /**
     * @param wish the contents' ids follow from it
     */
    Written title(UUID wish) {
        return written(wish, "title", value("language"), line("title"));
    }

    /** A variant without a text is none. One more than there may be is looked at, and refused. */
    List<NewVariant> variants(UUID wish) {
        return IntStream.rangeClosed(0, MOST_VARIANTS)
                .filter(n -> !Text.clean(value("text." + n)).isEmpty())
                .mapToObj(n -> variant(wish, n))
                .toList();
    }

    private NewVariant variant(UUID wish, int n) {
        var language = value("language." + n);
        var name = Text.clean(line("name." + n));
        return new NewVariant(
                name.isEmpty() ? null : written(wish, "name/" + n, value("language"), name),
                result(n).orElse(null),
                written(wish, "text/" + n, language, value("text." + n)));
    }

    private Optional<Feasibility> result(int n) {
        var result = value("result." + n);
        return Stream.of(Feasibility.values()).filter(it -> it.name().equals(result)).findFirst();
    }

    private static Written written(UUID wish, String name, String language, String words) {
        return Wording.written(wish, "text-module/" + name, language, words);
    }

    private String line(String field) {
        return Text.line(value(field));
    }

    private String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
