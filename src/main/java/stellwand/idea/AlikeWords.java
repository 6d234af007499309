package stellwand.idea;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaTerms.Written;
import stellwand.language.Word;
import stellwand.language.Words;

/**
 * For a search that finds hardly anything: ideas with words that are written almost like its own.
 */
@Component
class AlikeWords {
    /** So many are enough, and nothing else is looked for. */
    private static final int ENOUGH = 3;

    private static final int MOST_SPELLINGS = 4;
    private static final int MOST_QUESTIONS = 12;
    private static final int MOST_WORDS = 6;
    private static final int MOST_IDEAS = Catalogue.MOST_COUNTED + 1;
    private static final int MOST_SHOWN = 5;

    private final Finder finder;
    private final PublicWords words;

    AlikeWords(Finder finder, PublicWords words) {
        this.finder = finder;
        this.words = words;
    }

    /**
     * @param ideas in which they are
     * @param spellings as terms
     */
    record Alike(List<UUID> ideas, Set<String> spellings) {
        static final Alike NONE = new Alike(List.of(), Set.of());

        /** As people wrote them, in what is searched of the ideas that have only these. */
        List<String> writtenIn(List<Written> texts) {
            var words =
                    texts.stream()
                            .flatMap(it -> written(it.text(), it.language()))
                            .distinct()
                            .toList();
            return words.stream()
                    .filter(word -> words.stream().noneMatch(other -> isInside(word, other)))
                    .limit(MOST_SHOWN)
                    .toList();
        }

        /** A part of a compound says nothing beside the whole. */
        private static boolean isInside(String word, String other) {
            return word.length() < other.length()
                    && other.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
        }

        private Stream<String> written(String text, String language) {
            return Words.searched(text, language).stream()
                    .filter(word ->
                            spellings.contains(word.term()) || spellings.contains(any(word)))
                    .map(Word::written);
        }
    }

    Alike to(Search search) {
        if (!search.hasWords() || search.number() != null) return Alike.NONE;
        if (finder.count(search, Alike.NONE, ENOUGH) >= ENOUGH) return Alike.NONE;
        var own = Words.searched(search.words(), "de").stream().filter(it -> !it.isPart()).toList();
        if (own.isEmpty() || own.size() > MOST_WORDS) return Alike.NONE;
        var spellings = new LinkedHashSet<String>();
        var questions = questions(own, spellings);
        if (questions.isEmpty()) return Alike.NONE;
        return new Alike(finder.with(sets(questions), MOST_IDEAS), spellings);
    }

    /** The same question with some of its words in another spelling. */
    private List<List<String>> questions(List<Word> own, Set<String> spellings) {
        var questions = new ArrayList<List<String>>(List.of(List.of()));
        for (var word : own) {
            var written = any(word);
            var others = others(word, written);
            spellings.addAll(others);
            for (var other : others) spellings.addAll(Words.asked(other, "de"));
            var before = List.copyOf(questions);
            questions.clear();
            Stream.concat(Stream.of(written), others.stream())
                    .flatMap(it -> before.stream().map(begun -> longer(begun, it)))
                    .limit(MOST_QUESTIONS + 1)
                    .forEach(questions::add);
        }
        questions.remove(own.stream().map(AlikeWords::any).toList());
        return questions;
    }

    /** A word of the dictionary is no slip, whatever is written like it: "Garten" and "warten". */
    private List<String> others(Word word, String written) {
        return Words.isGerman(word.written()) ? List.of() : words.almost(written, MOST_SPELLINGS);
    }

    private static List<String> longer(List<String> begun, String word) {
        return Stream.concat(begun.stream(), Stream.of(word)).toList();
    }

    /** By their parts and stems, and as they stand there. */
    private static List<String[]> sets(List<List<String>> questions) {
        return questions.stream()
                .flatMap(it ->
                        Stream.of(
                                Terms.asked(String.join(" ", it), "de"), it.toArray(String[]::new)))
                .filter(it -> it.length > 0)
                .toList();
    }

    private static String any(Word word) {
        var folded = Words.of(word.written(), Words.ANY);
        return folded.isEmpty() ? word.term() : String.join("", folded);
    }
}
