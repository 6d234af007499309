package stellwand.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.journal.ContentId;
import stellwand.journal.Text;
import stellwand.journal.Written;

/** One text in several languages, with its words. */
public record Wording(NavigableMap<String, Written> byLanguage) {

    /** What the office writes first; shown when a reader's language is missing. */
    public static final String ORIGINAL = "de";

    public Wording {
        byLanguage = Collections.unmodifiableNavigableMap(new TreeMap<>(byLanguage));
    }

    /**
     * Text that came with a command. Content ids follow from the command and the name, so the same
     * command again is the same command.
     *
     * @param name tells this text from the others of the same command
     * @param words by language; blank ones are left out
     */
    public static Wording of(UUID command, String name, Map<String, String> words) {
        return of(
                words.entrySet().stream()
                        .filter(said -> !Text.clean(said.getValue()).isEmpty())
                        .map(said -> written(command, name, said.getKey(), said.getValue()))
                        .toList());
    }

    public static Wording of(Collection<Written> written) {
        var sorted = new TreeMap<String, Written>();
        for (var said : written) sorted.put(said.language(), said);
        return new Wording(sorted);
    }

    /** One language of a text that came with a command. */
    public static Written written(UUID command, String name, String language, String text) {
        var id = UUID.nameUUIDFromBytes((command + "/" + name + "/" + language).getBytes(UTF_8));
        return new Written(new ContentId(id), language, text);
    }

    public Texts texts() {
        var contents = new TreeMap<String, ContentId>();
        byLanguage.forEach((language, said) -> contents.put(language, said.id()));
        return new Texts(contents);
    }

    public Stream<Written> written() {
        return byLanguage.values().stream();
    }

    /** In the reader's language; else in German; else in any that there is. */
    public Phrase in(String language) {
        return Stream.of(language, ORIGINAL)
                .filter(byLanguage::containsKey)
                .findFirst()
                .or(() -> byLanguage.keySet().stream().findFirst())
                .map(byLanguage::get)
                .map(said -> new Phrase(said.language(), said.text()))
                .orElse(Phrase.NONE);
    }

    /** In all languages that there are, the original first: for a hall that reads several. */
    public Stream<Phrase> phrases() {
        return written()
                .sorted(Comparator.comparing(said -> !said.language().equals(ORIGINAL)))
                .map(said -> new Phrase(said.language(), said.text()));
    }

    /**
     * Words ready for a page.
     *
     * @param language for the element's {@code lang}
     */
    public record Phrase(String language, String text) {
        public static final Phrase NONE = new Phrase(ORIGINAL, "");

        public String direction() {
            return language.equals("ar") ? "rtl" : "ltr";
        }
    }
}
