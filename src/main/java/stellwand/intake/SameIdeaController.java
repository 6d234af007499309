package stellwand.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Catalogue;
import stellwand.idea.IdeaDetail;
import stellwand.idea.SimilarIdeas;
import stellwand.intake.Intake.Answer.Not;
import stellwand.intake.Intake.Answer.Taken;
import stellwand.people.Open;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** "Mine is the same": similar ideas while one writes, and joining one instead of doubling it. */
@Controller
class SameIdeaController {
    /** More than that nobody reads while writing. */
    static final int MOST_SIMILAR = 3;

    /** What follows says little about what the idea is like. */
    private static final int READ = 2000;

    private final SimilarIdeas similarIdeas;
    private final Catalogue catalogue;
    private final Intake intake;
    private final Turnstile turnstile;

    SameIdeaController(
            SimilarIdeas similarIdeas, Catalogue catalogue, Intake intake, Turnstile turnstile) {
        this.similarIdeas = similarIdeas;
        this.catalogue = catalogue;
        this.intake = intake;
        this.turnstile = turnstile;
    }

    /** A piece of the form. Posted, so that the text stands in no address and no log. */
    @Open
    @PostMapping("/ideas/similar")
    ModelAndView similar(@RequestParam String text, HttpServletRequest from, Locale locale) {
        if (!turnstile.letsLook(from)) throw new RefusedException(Refusal.TOO_MANY_IDEAS);
        var read = text.length() <= READ ? text : text.substring(0, READ);
        return new ModelAndView(
                "idea/similar :: found(list=${page})",
                "page",
                similarIdeas.to(read, Language.of(locale).tag(), MOST_SIMILAR, locale));
    }

    /**
     * From the idea's page, with one press. The path's variable is called as no field is: otherwise
     * it would be taken for what was typed.
     */
    @Open
    @PostMapping("/ideas/{same:\\d{1,9}}/contributors")
    String join(
            @PathVariable("same") int ideaNumber,
            @RequestParam UUID id,
            HttpServletRequest from,
            Locale locale) {
        if (!turnstile.lets(from)) throw new RefusedException(Refusal.TOO_MANY_IDEAS);
        var idea = published(ideaNumber).row().id();
        return switch (intake.join(id, idea, new Line(Language.of(locale).tag(), ""))) {
            case Taken(var code) -> "redirect:" + Arrival.PRESS.at(code);
            case Not(var reason) -> throw new RefusedException(reason);
        };
    }

    private IdeaDetail published(int number) {
        return catalogue
                .published(number)
                .orElseThrow(() -> new RefusedException(stellwand.idea.Refusal.IDEA_IS_UNKNOWN));
    }
}
