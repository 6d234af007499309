package stellwand.review.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.idea.AnswerLanguages;
import stellwand.idea.IdeaLines;
import stellwand.idea.Turns.Held;
import stellwand.mailbox.Letter;
import stellwand.review.DraftLinks;
import stellwand.review.Tongue;
import stellwand.web.Language;

/**
 * Puts into words what waits for whom. Of what an idea says there is nothing in a letter: mail is
 * read by others than the desk is, and what is erased later would stay in it.
 */
@Component
class ReminderLetters {
    static final int MOST = 50;
    private static final Language LANGUAGE = Language.GERMAN;
    private static final Duration OF_USE_FOR = Duration.ofDays(14);

    private final MessageSource messages;
    private final Clock clock;
    private final DraftLinks links;
    private final AnswerLanguages languages;
    private final URI home;

    ReminderLetters(
            MessageSource messages,
            Clock clock,
            DraftLinks links,
            AnswerLanguages languages,
            @Value("${stellwand.url}") URI home) {
        this.messages = messages;
        this.links = links;
        this.languages = languages;
        this.clock = clock;
        this.home = home;
    }

    /**
     * @param notes what presses most in front
     */
    Letter reminder(Recipient to, List<Note> notes, AddressBook book) {
        var paragraphs = new ArrayList<String>();
        notes.stream()
                .collect(groupingBy(Note::about, LinkedHashMap::new, toList()))
                .forEach((about, some) -> {
                    paragraphs.add(say("reminder.about." + about));
                    boolean isTheirs = some.getFirst().to() == Audience.UNIT;
                    var held = some.stream().map(Note::held).toList();
                    paragraphs.addAll(lines(held, book, page(about, isTheirs ? to : null)));
                });
        if (notes.stream().anyMatch(it -> it.to() == Audience.COORDINATION)) {
            translations().ifPresent(paragraphs::add);
        }
        return letter(to, say("reminder.subject", notes.size()), paragraphs);
    }

    /** Nobody set a day for them, so they are no reason for a letter. */
    private Optional<String> translations() {
        var missing = languages.count();
        return missing.answers() == 0
                ? Optional.empty()
                : Optional.of(
                        say(
                                "reminder.translations",
                                missing.answers(),
                                Tongue.names(missing.languages(), LANGUAGE.locale())));
    }

    Letter handedOver(Recipient to, List<Held> ideas, AddressBook book) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say("reminder.handed-over"));
        paragraphs.addAll(lines(ideas, book, it -> review(it, to)));
        return letter(to, say("reminder.handed-over.subject", ideas.size()), paragraphs);
    }

    /**
     * @param page where one goes on with each
     */
    private List<String> lines(List<Held> ideas, AddressBook book, Function<Held, String> page) {
        var lines = ideas.stream().limit(MOST).map(it -> line(it, book, page.apply(it)));
        var more =
                ideas.size() > MOST
                        ? Stream.of(say("reminder.more", ideas.size() - MOST))
                        : Stream.<String>empty();
        return Stream.concat(lines, more).toList();
    }

    private String line(Held held, AddressBook book, String path) {
        var name = book.name(held, LANGUAGE.tag());
        var unit = name.isEmpty() ? say("reminder.coordination") : name;
        var due = held.due();
        var page = link(path);
        return due == null
                ? say("reminder.line.undated", held.number(), unit, page)
                : say("reminder.line", held.number(), unit, page, day(due));
    }

    /**
     * @param writer who says what the unit thinks; null: the reader only has to know
     */
    private Function<Held, String> page(About about, @Nullable Recipient writer) {
        return about == About.SIGHTING
                ? it -> "/staff/ideas/" + it.idea().id()
                : it -> review(it, writer);
    }

    /** Who reads a unit's own mail writes without signing in. */
    private String review(Held held, @Nullable Recipient writer) {
        var unit = held.unit();
        return unit != null && writer != null && writer.isUnit()
                ? links.make(held.idea(), unit, writer.mail(), held.due())
                : "/staff/review/" + held.idea().id();
    }

    private static String day(LocalDate due) {
        return IdeaLines.day(due, LANGUAGE.locale());
    }

    private Letter letter(Recipient to, String subject, List<String> paragraphs) {
        var name = to.name();
        var greeting =
                name == null ? say("reminder.greeting.unit") : say("reminder.greeting", name);
        var body =
                Stream.of(
                                Stream.of(greeting),
                                paragraphs.stream(),
                                Stream.of(
                                        say(
                                                to.isUnit() ? "reminder.by-link" : "reminder.desk",
                                                link("/staff/desk"))))
                        .flatMap(it -> it)
                        .collect(joining("\n\n"));
        return new Letter(
                to.mail(), subject, body, LANGUAGE.tag(), clock.instant().plus(OF_USE_FOR));
    }

    private String link(String path) {
        return home.resolve(path).toString();
    }

    private String say(String key, Object... words) {
        return messages.getMessage(key, words, LANGUAGE.locale());
    }
}
