package stellwand.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import stellwand.language.Word;
import stellwand.language.Words;

/**
 * The same words joined or apart, as others wrote them: "car sharing" for "Carsharing",
 * "Repaircafé" for "Repair Café". Only where each word that comes out stands in a public idea.
 */
final class JoinedOrApart {
    /** Shorter ones stand in too many words. */
    private static final int SHORTEST = 3;

    private final Predicate<String> isKnown;

    JoinedOrApart(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    /** With at least one word otherwise; empty where there is none. */
    String otherwise(String words) {
        var typed = Words.searched(words, Words.ANY);
        var others = new ArrayList<String>();
        boolean isOther = false;
        for (int n = 0; n < typed.size(); n++) {
            var here = typed.get(n);
            if (n + 1 < typed.size() && areOne(here, typed.get(n + 1))) {
                others.add(here.written() + typed.get(++n).written());
                isOther = true;
            } else {
                var apart = apart(here);
                isOther |= apart.size() > 1;
                others.addAll(apart);
            }
        }
        return isOther ? String.join(" ", others) : "";
    }

    private boolean areOne(Word one, Word next) {
        return (one.term() + next.term()).chars().allMatch(Character::isLetter)
                && isKnown.test(one.term() + next.term());
    }

    /** A word of the dictionary is meant as it is. */
    private List<String> apart(Word word) {
        var term = word.term();
        if (Words.isGerman(word.written())) return List.of(word.written());
        for (int at = SHORTEST; at <= term.length() - SHORTEST; at++) {
            if (isKnown.test(term.substring(0, at)) && isKnown.test(term.substring(at))) {
                return List.of(term.substring(0, at), term.substring(at));
            }
        }
        return List.of(word.written());
    }
}
