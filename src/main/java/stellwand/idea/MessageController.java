package stellwand.idea;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** What contributors wrote of an idea: read, or made its wording; what they said: written down. */
@Controller
@RequestMapping("/staff/ideas/{idea}")
class MessageController {
    private final Messages messages;
    private final Readers readers;

    MessageController(Messages messages, Readers readers) {
        this.messages = messages;
        this.readers = readers;
    }

    /** Before whatever is asked about one idea. */
    @ModelAttribute
    void check(@PathVariable UUID idea, @Nullable Staff staff) {
        if (staff != null) readers.check(new IdeaId(idea), staff);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @PostMapping("/reading")
    String read(
            @PathVariable UUID idea, @RequestParam UUID id, @RequestParam long upTo, Staff staff) {
        return done(messages.read(id, staff.id(), new IdeaId(idea), upTo), idea, Saved.READ);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @PostMapping("/adoption")
    String adopt(
            @PathVariable UUID idea, @RequestParam UUID id, @RequestParam long at, Staff staff) {
        return done(messages.adopt(id, staff.id(), new IdeaId(idea), at), idea, Saved.WORDING);
    }

    /**
     * @param contributor whose answer it is
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @PostMapping("/answer")
    String note(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam UUID contributor,
            @RequestParam String words,
            Staff staff,
            Locale locale) {
        var language = Language.of(locale).tag();
        return done(
                messages.note(id, staff.id(), new IdeaId(idea), contributor, language, words),
                idea,
                Saved.ANSWER);
    }

    private static String done(Outcome outcome, UUID idea, Saved what) {
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:" + what.at(idea);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
