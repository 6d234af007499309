package stellwand.idea;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stellwand.language.Words;
import stellwand.theme.ThemeId;
import stellwand.unit.UnitId;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/**
 * What somebody looks for among the public ideas; what is null does not matter.
 *
 * @param language of the reader, in which the words may be
 */
public record Search(
        String words,
        String language,
        @Nullable WorkshopId workshop,
        @Nullable TableId table,
        @Nullable ThemeId theme,
        @Nullable UnitId unit,
        @Nullable WayIn way,
        @Nullable Standing standing,
        ListOrder order) {

    /** "14", "14.", "Idee 14", "Ihre Frage 14", "Nr. 14", "#14", in each of our languages. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iU)\\s*(?:(?:(?:ihre?|meine?|unsere?|your|my|our)\\s+)?"
                            + "(?:idee|anmerkung|frage|beschwerde|(?:persönliches )?anliegen"
                            + "|idea|remark|question|complaint|(?:personal )?matter"
                            + "|(?:ال)?(?:فكرة|ملاحظة|سؤال|شكوى|شأن)(?: (?:ال)?شخصي)?)\\s*)?"
                            + "(?:(?:nr|no|nummer|number|رقم)\\b\\.?|#)?"
                            + "\\s*(\\d{1,9})\\s*\\.?\\s*");

    /** Of the idea that is meant, if a number is. */
    @Nullable Integer number() {
        var number = NUMBER.matcher(words);
        return number.matches() ? (Integer) Integer.parseInt(number.group(1)) : null;
    }

    /** Of signs alone ("%", "*") there are none. */
    boolean hasWords() {
        return !Words.asked(words, Words.ANY).isEmpty();
    }

    /** Something was typed, and nothing of it can be looked for. */
    public boolean isInVain() {
        return !words.isBlank() && !hasWords();
    }
}
