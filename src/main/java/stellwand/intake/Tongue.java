package stellwand.intake;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stellwand.board.SpokenLanguage;
import stellwand.web.Language;

/**
 * A language that is spoken at the counter.
 *
 * @param tag BCP 47
 * @param name in the page's language first, since that is what its keyboard types; then as its
 *     speakers write it
 */
record Tongue(String tag, String name) {
    /** The Kurdish of the north has no name of its own in Java. */
    private static final String KURMANJI = "kmr";

    /** The interface's languages first, and then by their names in the page's language. */
    static List<Tongue> offered(Locale page) {
        var byName = Comparator.comparing(Tongue::name, Collator.getInstance(page));
        var all = SpokenLanguage.offered();
        var ours = all.stream().filter(it -> Language.of(it.tag()).isPresent());
        var others = all.stream().filter(it -> Language.of(it.tag()).isEmpty());
        return Stream.concat(
                        ours.map(it -> of(it, page)), others.map(it -> of(it, page)).sorted(byName))
                .toList();
    }

    private static Tongue of(SpokenLanguage it, Locale page) {
        var known = Locale.forLanguageTag(it.tag().equals(KURMANJI) ? "ku" : it.tag());
        var here = known.getDisplayLanguage(page);
        var name = here.equals(it.ownName()) ? here : here + " – " + it.ownName();
        return new Tongue(it.tag(), name);
    }
}
