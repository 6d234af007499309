package stellwand.intake;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaId;
import stellwand.language.LetterLanguage;
import stellwand.review.PublicReviews;
import stellwand.review.Review;
import stellwand.review.ReviewOnPage.Answered;
import stellwand.review.ReviewOnPage.Stated;
import stellwand.review.ReviewOnPage.Step;

/** Puts into words what came of an idea's review since somebody was told last. */
@Component
class ReviewNews {
    private final PublicReviews reviews;
    private final MessageSource messages;

    ReviewNews(PublicReviews reviews, MessageSource messages) {
        this.reviews = reviews;
        this.messages = messages;
    }

    Review since(IdeaId idea, Instant moment) {
        return reviews.of(idea).since(moment);
    }

    /** Whether nothing came but the answer in a language that they do not read. */
    static boolean isForOthers(Review fresh, Instant since, LetterLanguage language) {
        return !fresh.path().isEmpty()
                && fresh.path().stream().allMatch(it -> it.kind() == Review.Kind.TRANSLATED)
                && fresh.answers().stream()
                        .flatMap(it -> it.translations().stream())
                        .filter(it -> it.at().isAfter(since))
                        .noneMatch(it -> it.isIn(language.locale()));
    }

    /** Paragraphs of a letter; the answer is the last one, since that is what they wait for. */
    List<String> paragraphs(Review came, IdeaDetail idea, LetterLanguage language) {
        var fresh = reviews.drawn(came, idea, language.locale());
        var paragraphs = new ArrayList<String>();
        for (var step : fresh.steps()) paragraphs.add(step(step, language));
        for (var statement : fresh.statements()) paragraphs.add(statement(statement, language));
        var answer = fresh.answer();
        if (answer != null) paragraphs.add(answer(answer, language));
        return paragraphs.stream().filter(it -> !it.isEmpty()).toList();
    }

    /** One line: when, what, who, what came out, by when, and why. */
    private String step(Step step, LetterLanguage language) {
        var stage = step.stage();
        var unit = step.unit();
        var result = step.result();
        var due = step.due();
        var words = step.words();
        var what =
                stage == null
                        ? say("review.step." + step.kind(), language)
                        : say("review.stage." + stage, language);
        return Stream.of(
                        step.on() + ": " + what,
                        unit == null ? "" : unit.text(),
                        result == null ? "" : say("review.feasibility." + result, language),
                        due == null ? "" : say("review.until", language, due),
                        words == null ? "" : words.text())
                .filter(it -> !it.isEmpty())
                .reduce((one, other) -> one + " – " + other)
                .orElse("");
    }

    /** What it thinks and why, and what of it can change: what it costs, when, and what for. */
    private String statement(Stated it, LetterLanguage language) {
        var cost = it.cost();
        var horizon = it.horizon();
        var conditions = it.conditions();
        return Stream.of(
                        quoted(it.unit().text(), it.reasons()),
                        cost == null ? "" : named("review.cost", "review.cost." + cost, language),
                        horizon == null
                                ? ""
                                : named("review.horizon", "review.horizon." + horizon, language),
                        conditions == null
                                ? ""
                                : say("review.conditions", language) + ": " + conditions.text())
                .filter(line -> !line.isEmpty())
                .collect(joining("\n\n"));
    }

    private String named(String what, String value, LetterLanguage language) {
        return say(what, language) + ": " + say(value, language);
    }

    private String answer(Answered answer, LetterLanguage language) {
        return quoted(say("review.answer", language), answer.words());
    }

    private static String quoted(String who, @Nullable Line words) {
        return words == null ? "" : who + ":\n\n" + words.text();
    }

    private String say(String key, LetterLanguage language, Object... words) {
        return messages.getMessage(key, words, language.locale());
    }
}
