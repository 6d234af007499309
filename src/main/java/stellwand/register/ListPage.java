package stellwand.register;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Catalogue;
import stellwand.idea.IdeaLine;
import stellwand.idea.ListOrder;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.workshop.Wording.Phrase;

/**
 * Ideas as everybody finds them.
 *
 * @param found how many; more than {@link Catalogue#MOST_COUNTED} are not counted
 * @param inVain whether what was typed are no words, and all ideas are here
 * @param meant words like those that were looked for and hardly found
 * @param here this page of this search, as the end of an address: an idea leads back to it
 * @param next where it goes on; null at the end
 * @param csv the same search as a table; so with the others
 */
record ListPage(
        Filter filter,
        List<Choice> workshops,
        List<Choice> tables,
        List<Choice> themes,
        List<Choice> units,
        List<IdeaLine> ideas,
        int found,
        boolean inVain,
        List<String> meant,
        String here,
        @Nullable String next,
        String csv,
        String json,
        String atom) {

    /** What is chosen, as in the address. */
    record Filter(
            String words,
            @Nullable UUID workshop,
            @Nullable UUID table,
            @Nullable UUID theme,
            @Nullable UUID unit,
            String way,
            String standing,
            String sort) {

        /** Something besides words. */
        public boolean isNarrow() {
            return workshop != null
                    || table != null
                    || theme != null
                    || unit != null
                    || !(way + standing + sort).isEmpty();
        }

        public boolean isAnything() {
            return isNarrow() || !words.isBlank();
        }
    }

    record Choice(UUID id, String letter, Phrase title) {}

    record Word(String word, String name) {}

    public String to(IdeaLine idea) {
        return "/ideas/" + idea.number() + here;
    }

    public boolean isMany() {
        return found > Catalogue.MOST_COUNTED;
    }

    public int mostCounted() {
        return Catalogue.MOST_COUNTED;
    }

    public List<Word> orders() {
        return Arrays.stream(ListOrder.values())
                .map(it -> new Word(Query.word(it), it.name()))
                .toList();
    }

    public List<Word> standings() {
        return Arrays.stream(Standing.values())
                .filter(it -> it != Standing.ERASED && it != Standing.SETTLED)
                .map(it -> new Word(Query.word(it), it.name()))
                .toList();
    }

    public List<Word> ways() {
        return Arrays.stream(WayIn.values())
                .map(it -> new Word(Query.word(it), it.name()))
                .toList();
    }
}
