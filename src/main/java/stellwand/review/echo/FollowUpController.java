package stellwand.review.echo;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.idea.IdeaId;
import stellwand.journal.ContentId;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** The coordination replies to what contributors ask about an answer. */
@Controller
class FollowUpController {
    private final Echoes echoes;

    FollowUpController(Echoes echoes) {
        this.echoes = echoes;
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/staff/review/{idea}/questions/{question}/reply")
    String reply(
            @PathVariable UUID idea,
            @PathVariable UUID question,
            @RequestParam UUID id,
            @RequestParam String words,
            Staff staff,
            Locale locale) {
        var outcome =
                echoes.reply(
                        id,
                        staff.id(),
                        new IdeaId(idea),
                        new ContentId(question),
                        Language.of(locale).tag(),
                        words);
        return switch (outcome) {
            case Outcome.Done _ -> "redirect:/staff/review/" + idea;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
