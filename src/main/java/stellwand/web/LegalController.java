package stellwand.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LegalController {
    private final LegalTexts texts;

    LegalController(LegalTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/imprint")
    String imprint(Model model, Locale locale) {
        return show(LegalPage.IMPRINT, model, locale);
    }

    @GetMapping("/privacy")
    String privacy(Model model, Locale locale) {
        return show(LegalPage.PRIVACY, model, locale);
    }

    @GetMapping("/accessibility")
    String accessibility(Model model, Locale locale) {
        return show(LegalPage.ACCESSIBILITY, model, locale);
    }

    @GetMapping("/barrier")
    String barrier(Model model, Locale locale) {
        return show(LegalPage.BARRIER, model, locale);
    }

    private String show(LegalPage page, Model model, Locale locale) {
        model.addAttribute("page", new Page(page, texts.find(page, Language.of(locale))));
        return "web/legal";
    }

    record Page(LegalPage which, LegalText text) {}
}
