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
import stellwand.intake.HearBack.Wish;
import stellwand.intake.Intake.Answer.Not;
import stellwand.intake.Intake.Answer.Taken;
import stellwand.journal.Reason;
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
        return shown(
                new FormPage(
                        IdeaForm.blank(UUID.randomUUID()),
                        PictureForm.NONE,
                        HearBack.NOTHING,
                        null));
    }

    @Open
    @PostMapping
    ModelAndView send(
            @RequestParam UUID id,
            @ModelAttribute IdeaForm typed,
            @ModelAttribute PictureForm chosen,
            @ModelAttribute HearBack hear,
            HttpServletRequest from,
            Locale locale) {
        var page = new FormPage(typed, chosen, hear, null);
        if (typed.isFromARobot()) return corrected(page, Refusal.ROBOTS_ONLY);
        var wish = hear.read();
        if (wish instanceof Wish.Wrong(var why)) return corrected(page, why);
        if (!turnstile.lets(from)) return corrected(page, Refusal.TOO_MANY_IDEAS);
        var looked = enclosed.picture(chosen.bytes());
        if (looked.reason() != null) return corrected(page, looked.reason());
        var idea = new IdeaId(id);
        var language = Language.of(locale);
        var text = new Ideas.Text(typed.chosen(), language.tag(), typed.words());
        return switch (intake.take(idea, Source.of(WayIn.FORM), text)) {
            case Taken(var code) -> {
                var said = new Attachments.Said(text.language(), chosen.words());
                var slip = enclosed.add(idea, Intake.contributor(idea), looked, said);
                if (slip.isPresent()) yield corrected(page, slip.get());
                intake.shown(idea, hear.shown(), language);
                if (wish instanceof Wish.Wanted(var way)) {
                    intake.answers(idea, code, way, language);
                }
                yield new ModelAndView(
                        "redirect:/ideas/own/%s?arrived=yes".formatted(code.letters()));
            }
            case Not(var reason) -> corrected(page, reason);
        };
    }

    private static ModelAndView corrected(FormPage typed, Reason slip) {
        var answer = shown(typed.corrected(slip));
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
