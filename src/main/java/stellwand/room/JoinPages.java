package stellwand.room;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import stellwand.journal.Reason;
import stellwand.promise.PathOnPage;
import stellwand.promise.PathPages;
import stellwand.web.Language;
import stellwand.web.Problem;
import stellwand.web.Problems;
import stellwand.workshop.Entrance;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording.Phrase;
import stellwand.workshop.Workshops;

/** What one sees at the door, and in front of it. */
@Component
class JoinPages {
    private final Workshops workshops;
    private final Problems problems;
    private final Doorplate doorplate;
    private final PathPages paths;
    private final FormerParticipants former;
    private final MessageSource messages;

    JoinPages(
            Workshops workshops,
            Problems problems,
            Doorplate doorplate,
            PathPages paths,
            FormerParticipants former,
            MessageSource messages) {
        this.workshops = workshops;
        this.problems = problems;
        this.doorplate = doorplate;
        this.paths = paths;
        this.former = former;
        this.messages = messages;
    }

    /**
     * @param id makes sending the form twice harmless
     * @param choices the language of the reader's phone first
     */
    record Welcome(
            UUID id, String code, Phrase title, Phrase place, String when, List<Choice> choices) {}

    /** A language, with what everybody should know before, in that language. */
    record Choice(Language language, String join, String promise) {}

    /**
     * @param address where a code is typed
     * @param path that was promised for what was written; null: nothing of its own was
     * @param forgotten the day on which we forgot who was there; null: not yet
     */
    record TooLate(
            Phrase title, String address, @Nullable PathOnPage path, @Nullable String forgotten) {}

    /** The field for codes: on the start page, and wherever a code has led nowhere. */
    record CodeField(@Nullable Problem problem) {}

    Welcome welcome(Entrance entrance, Locale locale) {
        var evening = workshops.find(entrance.workshop()).orElseThrow();
        var reader = Language.of(locale);
        var language = reader.tag();
        return new Welcome(
                UUID.randomUUID(),
                entrance.code().letters(),
                evening.title().in(language),
                evening.place().in(language),
                when(evening, locale),
                Arrays.stream(Language.values())
                        .sorted(comparing(it -> it != reader))
                        .map(this::choice)
                        .toList());
    }

    /** For whoever comes when everybody has gone. */
    TooLate tooLate(Entrance entrance, Locale locale) {
        var evening = workshops.find(entrance.workshop()).orElseThrow();
        return new TooLate(
                evening.title().in(Language.of(locale).tag()),
                doorplate.typed(),
                paths.of(entrance.workshop(), locale),
                former.wentOn(entrance.workshop())
                        .map(day -> FormerParticipants.day(day, locale))
                        .orElse(null));
    }

    private String when(Evening evening, Locale locale) {
        return When.of(evening, locale, messages);
    }

    private Choice choice(Language language) {
        return new Choice(
                language,
                messages.getMessage("room.join.in", null, language.locale()),
                messages.getMessage("room.join.promise", null, language.locale()));
    }

    ModelAndView outside(Reason why, Locale locale) {
        var problem = problems.of(why, locale);
        return new ModelAndView(
                "room/code",
                Map.of("page", new CodeField(problem)),
                HttpStatusCode.valueOf(problem.status()));
    }
}
