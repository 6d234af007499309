package stellwand.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Attachments;
import stellwand.idea.Catalogue;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.idea.WayIn;
import stellwand.intake.Enclosed.Looked;
import stellwand.intake.HearBack.Wish;
import stellwand.intake.Intake.Answer.Not;
import stellwand.intake.Intake.Answer.Taken;
import stellwand.journal.Reason;
import stellwand.language.GuessedLanguage;
import stellwand.people.Open;
import stellwand.web.Language;

/** An idea by form: no account, no name, one page. */
@Controller
@RequestMapping("/ideas/new")
class FormController {
    private final Intake intake;
    private final Enclosed enclosed;
    private final Catalogue catalogue;
    private final Turnstile turnstile;

    FormController(Intake intake, Enclosed enclosed, Catalogue catalogue, Turnstile turnstile) {
        this.intake = intake;
        this.enclosed = enclosed;
        this.catalogue = catalogue;
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

    /**
     * @param same the number of the idea that one joins instead
     */
    @Open
    @PostMapping
    ModelAndView send(
            @RequestParam UUID id,
            @ModelAttribute IdeaForm typed,
            @ModelAttribute PictureForm chosen,
            @ModelAttribute HearBack hear,
            @RequestParam(required = false) @Nullable Integer same,
            HttpServletRequest from,
            Locale locale) {
        var page = new FormPage(typed, chosen, hear, null);
        if (typed.isFromARobot()) return corrected(page, Refusal.ROBOTS_ONLY);
        var wish = hear.read();
        if (wish instanceof Wish.Wrong(var why)) return corrected(page, why);
        if (!turnstile.lets(from)) return corrected(page, Refusal.TOO_MANY_IDEAS);
        var looked = enclosed.picture(chosen.bytes());
        if (looked.reason() != null) return corrected(page, looked.reason());
        var language = Language.of(locale);
        return same == null
                ? take(id, page, looked, wish, language)
                : join(id, same, page, looked, wish, language);
    }

    private ModelAndView take(UUID id, FormPage page, Looked looked, Wish wish, Language language) {
        var idea = Intake.sentWith(id);
        var typed = page.form();
        var spoken = GuessedLanguage.orElse(typed.words(), language.tag());
        var text = new Ideas.Text(typed.chosen(), spoken, typed.words());
        return switch (intake.take(idea, Source.of(WayIn.FORM), text)) {
            case Taken(var code) -> {
                var said = new Attachments.Said(text.language(), page.picture().words());
                var slip = enclosed.add(idea, Intake.contributor(idea), looked, said);
                if (slip.isPresent()) yield corrected(page, slip.get());
                intake.shown(idea, page.hear().shown(), language.tag());
                if (wish instanceof Wish.Wanted(var way)) {
                    intake.answers(idea, code, way, spoken);
                }
                yield new ModelAndView("redirect:" + Arrival.FORM.at(code, id));
            }
            case Not(var reason) -> corrected(page, reason);
        };
    }

    /** "Mine is the same": what was typed and chosen goes along, for staff. */
    private ModelAndView join(
            UUID wish, int number, FormPage page, Looked looked, Wish back, Language language) {
        var idea = catalogue.published(number).map(it -> it.row().id());
        if (idea.isEmpty()) return corrected(page, stellwand.idea.Refusal.IDEA_IS_UNKNOWN);
        var other = idea.get();
        var typed = page.form().words();
        var words = new Line(GuessedLanguage.orElse(typed, language.tag()), typed);
        return switch (intake.join(wish, other, words)) {
            case Taken(var code) -> {
                var said = new Attachments.Said(language.tag(), page.picture().words());
                var who = Intake.joining(wish, other);
                var slip = enclosed.add(other, "joined/" + wish, who, looked, said);
                if (slip.isPresent()) yield corrected(page, slip.get());
                intake.joinedShown(wish, other, page.hear().shown(), language.tag());
                if (back instanceof Wish.Wanted(var way)) {
                    intake.joinedAnswers(wish, other, code, way, words.language());
                }
                yield new ModelAndView("redirect:" + Arrival.FORM.at(code, wish));
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
