package stellwand.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.Attachments;
import stellwand.idea.IdeaId;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.idea.WayIn;
import stellwand.intake.Intake.Answer.Not;
import stellwand.intake.Intake.Answer.Taken;
import stellwand.journal.Reason;
import stellwand.people.MailAddress;
import stellwand.people.Open;
import stellwand.web.Language;

/** An idea by form: no account, no name, one page. */
@Controller
@RequestMapping("/ideas/new")
class FormController {
    private final Intake intake;
    private final Enclosed enclosed;
    private final Turnstile turnstile;

    FormController(Intake intake, Enclosed enclosed, Turnstile turnstile) {
        this.intake = intake;
        this.enclosed = enclosed;
        this.turnstile = turnstile;
    }

    @Open
    @GetMapping
    ModelAndView form() {
        return shown(new FormPage(IdeaForm.blank(UUID.randomUUID()), PictureForm.NONE, null));
    }

    @Open
    @PostMapping
    ModelAndView send(
            @RequestParam UUID id,
            @ModelAttribute IdeaForm typed,
            @ModelAttribute PictureForm chosen,
            HttpServletRequest from,
            Locale locale) {
        if (typed.isFromARobot()) return corrected(typed, chosen, Refusal.ROBOTS_ONLY);
        var to = MailAddress.parse(typed.address());
        if (to.isEmpty() && !typed.address().isEmpty()) {
            return corrected(typed, chosen, Refusal.MAIL_ADDRESS_IS_WRONG);
        }
        if (!turnstile.lets(from)) {
            return corrected(typed, chosen, Refusal.TOO_MANY_IDEAS);
        }
        var looked = enclosed.picture(chosen.bytes());
        if (looked.reason() != null) return corrected(typed, chosen, looked.reason());
        var idea = new IdeaId(id);
        var text = new Ideas.Text(typed.chosen(), Language.of(locale).tag(), typed.words());
        return switch (intake.take(idea, Source.of(WayIn.FORM), text)) {
            case Taken(var code) -> {
                var said = new Attachments.Said(text.language(), chosen.words());
                var slip = enclosed.add(idea, Intake.contributor(idea), looked, said);
                if (slip.isPresent()) {
                    yield corrected(again(typed, slip.get()), chosen, slip.get());
                }
                intake.receipt(idea, code, to.orElse(null), locale);
                yield new ModelAndView(
                        "redirect:/ideas/own/%s?arrived=yes".formatted(code.letters()));
            }
            case Not(var reason) -> corrected(again(typed, reason), chosen, reason);
        };
    }

    /** Something else came under this id already: sent once more it is an idea of its own. */
    private static IdeaForm again(IdeaForm typed, Reason reason) {
        return reason.kind() == Reason.Kind.CONFLICT ? typed.under(UUID.randomUUID()) : typed;
    }

    private static ModelAndView corrected(IdeaForm typed, PictureForm chosen, Reason slip) {
        var answer = shown(new FormPage(typed, chosen, slip.messageKey()));
        answer.setStatus(
                slip == Refusal.TOO_MANY_IDEAS
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView shown(FormPage page) {
        return new ModelAndView("intake/form", "page", page);
    }
}
