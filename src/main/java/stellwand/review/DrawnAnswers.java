package stellwand.review;

import static java.util.stream.Collectors.toMap;
import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.idea.IdeaDetail.Said;
import stellwand.idea.IdeaLines;
import stellwand.review.Review.Answer;
import stellwand.review.Review.Solved;
import stellwand.review.Review.Translated;
import stellwand.review.ReviewOnPage.Answered;
import stellwand.review.ReviewOnPage.Earlier;
import stellwand.review.ReviewOnPage.InAnotherLanguage;

/** Answers as readers see them. */
final class DrawnAnswers {
    private DrawnAnswers() {}

    static List<Earlier> earlier(List<Answer> answers, Locale locale) {
        return IntStream.range(0, Math.max(0, answers.size() - 1))
                .mapToObj(n -> earlier(answers.get(n), answers.get(n + 1), locale))
                .toList();
    }

    private static Earlier earlier(Answer it, Answer next, Locale locale) {
        return new Earlier(of(it, locale), changes(it.words(), next.words()));
    }

    /** Words of two languages have nothing in common, and erased ones are not there. */
    static @Nullable Difference changes(@Nullable Said before, @Nullable Said after) {
        if (before == null || after == null) return null;
        if (!before.language().equals(after.language())) return null;
        return Difference.between(before, after);
    }

    static Answered of(Answer it, Locale locale) {
        var translation = it.translations().stream().filter(one -> one.isIn(locale)).findFirst();
        return new Answered(
                it.result(),
                translation.map(one -> line(one.words())).orElseGet(() -> line(it.words())),
                translation.isPresent() ? line(it.words()) : null,
                translation.filter(Translated::byMachine).isPresent(),
                line(it.why()),
                ReviewOnPage.Erased.of(it.erased()),
                IdeaLines.day(it.at(), locale),
                it.translations().stream()
                        .filter(one -> translation.filter(one::equals).isEmpty())
                        .flatMap(DrawnAnswers::another)
                        .toList(),
                Stream.concat(
                                Stream.ofNullable(it.words()),
                                it.translations().stream().map(Translated::words))
                        .map(Said::language)
                        .toList(),
                it.challenges().stream()
                        .collect(toMap(one -> one.challenge().id(), Solved::solves)),
                it.voices());
    }

    private static Stream<InAnotherLanguage> another(Translated it) {
        var words = line(it.words());
        return words == null
                ? Stream.empty()
                : Stream.of(new InAnotherLanguage(words, it.byMachine()));
    }
}
