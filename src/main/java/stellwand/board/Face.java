package stellwand.board;

import java.util.List;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import stellwand.journal.ContentId;

/**
 * What stands on a card now.
 *
 * @param translations by language; never in the language of the original
 * @param challenges which the card answers; one of them may be gone
 */
record Face(
        Said original,
        Example example,
        PMap<String, Translation> translations,
        List<CardId> challenges) {

    Face {
        challenges = List.copyOf(challenges);
    }

    static Face of(Said original) {
        return new Face(original, new Example.None(), HashTreePMap.empty(), List.of());
    }

    /** What was translated were other words, so nobody has checked that it still fits. */
    Face reworded(Said said) {
        var outdated = translations.minus(said.language());
        for (var translation : outdated.values()) {
            outdated = outdated.plus(translation.said().language(), translation.unchecked());
        }
        return new Face(said, example, outdated, challenges);
    }

    Face with(Example changed) {
        return new Face(original, changed, translations, challenges);
    }

    Face translated(Translation translation) {
        var language = translation.said().language();
        return new Face(original, example, translations.plus(language, translation), challenges);
    }

    Face answering(List<CardId> changed) {
        return new Face(original, example, translations, changed);
    }

    /** Every text that stands there now, the kept example too. */
    Stream<ContentId> contents() {
        return Stream.of(
                        Stream.of(original),
                        example.said().stream(),
                        translations.values().stream().map(Translation::said))
                .flatMap(all -> all)
                .map(Said::content);
    }
}
