package stellwand.unit;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import stellwand.workshop.Wording.Phrase;

/** As a reader looks for it: Ä beside A. */
public final class ByName {
    private ByName() {}

    public static <T> Comparator<T> in(Locale locale, Function<T, Phrase> name) {
        var letters = Collator.getInstance(locale);
        return (one, other) -> letters.compare(name.apply(one).text(), name.apply(other).text());
    }
}
