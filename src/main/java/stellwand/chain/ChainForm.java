package stellwand.chain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import stellwand.journal.Text;
import stellwand.journal.Written;
import stellwand.web.Language;
import stellwand.workshop.Wording;

/** The texts of a form: each in all languages, in a field {@code NAME.de}. */
record ChainForm(Map<String, String> typed) {
    static final Wording NOTHING = Wording.of(List.<Written>of());

    ChainForm {
        typed = Map.copyOf(typed);
    }

    /** One text, its languages side by side. */
    record Row(ChainText text, List<Field> fields) {}

    /** One text in one language. */
    record Field(String name, Language language, String words, boolean isNeeded) {}

    static Row row(ChainText text, Wording now) {
        return new Row(
                text, Arrays.stream(Language.values()).map(it -> field(text, it, now)).toList());
    }

    private static Field field(ChainText text, Language language, Wording now) {
        var said = now.byLanguage().get(language.tag());
        return new Field(
                name(text, language),
                language,
                said == null ? "" : said.text(),
                text.isNeeded(language.tag()));
    }

    private static String name(ChainText text, Language language) {
        return text + "." + language.tag();
    }

    /**
     * @param wish the contents' ids follow from it
     */
    Wording words(UUID wish, ChainText text) {
        var words = new HashMap<String, String>();
        for (var language : Language.values()) {
            var said = typed.getOrDefault(name(text, language), "");
            words.put(language.tag(), text.isLong() ? said : Text.line(said));
        }
        return Wording.of(wish, text.name(), words);
    }
}
