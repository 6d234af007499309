package stellwand.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import stellwand.board.SpokenLanguage;
import stellwand.idea.Attachments;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.idea.WayIn;
import stellwand.intake.HearBack.Wish;
import stellwand.intake.Intake.Answer.Not;
import stellwand.intake.Intake.Answer.Taken;
import stellwand.journal.Reason;
import stellwand.people.ForStaff;
import stellwand.people.ReplyCode;
import stellwand.people.Role;
import stellwand.people.Session;
import stellwand.people.Staff;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** Somebody stands at the counter, telephones, or wrote a letter: staff take it down for them. */
@Controller
@RequestMapping("/staff/counter")
class CounterController {
    static final List<WayIn> WAYS = List.of(WayIn.COUNTER, WayIn.TELEPHONE, WayIn.LETTER);

    private final Intake intake;
    private final Enclosed enclosed;
    private final OwnIdeaPages pages;

    CounterController(Intake intake, Enclosed enclosed, OwnIdeaPages pages) {
        this.intake = intake;
        this.enclosed = enclosed;
        this.pages = pages;
    }

    /**
     * @param slip what is wrong with it, as a key of a message
     */
    record Page(
            UUID id,
            IdeaKind kind,
            WayIn way,
            String language,
            String words,
            String dated,
            HearBack hear,
            PictureForm scan,
            List<SpokenLanguage> languages,
            @Nullable String slip) {

        Page but(Reason slip) {
            return new Page(
                    id,
                    kind,
                    way,
                    language,
                    words,
                    dated,
                    hear,
                    scan,
                    languages,
                    slip.messageKey());
        }

        public List<WayIn> ways() {
            return WAYS;
        }

        public IdeaKind[] kinds() {
            return IdeaKind.values();
        }
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping
    ModelAndView form(Locale locale) {
        return shown(
                new Page(
                        UUID.randomUUID(),
                        IdeaKind.IDEA,
                        WayIn.COUNTER,
                        Language.of(locale).tag(),
                        "",
                        "",
                        HearBack.NOTHING,
                        PictureForm.NONE,
                        SpokenLanguage.offered(),
                        null));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping
    ModelAndView takeDown(
            @RequestParam UUID id,
            @RequestParam IdeaKind kind,
            @RequestParam WayIn way,
            @RequestParam String language,
            @RequestParam String words,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate dated,
            @ModelAttribute HearBack hear,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            Staff staff) {
        if (!WAYS.contains(way)) throw new RefusedException(Refusal.WAY_IS_ANOTHER);
        var source = way == WayIn.LETTER && dated != null ? Source.letter(dated) : Source.of(way);
        var chosen = new PictureForm(scan, null);
        var typed =
                new Page(
                        id,
                        kind,
                        way,
                        language,
                        words,
                        dated == null ? "" : dated.toString(),
                        hear,
                        chosen,
                        SpokenLanguage.offered(),
                        null);
        var wish = hear.read();
        if (wish instanceof Wish.Wrong(var why)) return corrected(typed.but(why));
        var looked = enclosed.letter(chosen.bytes());
        if (looked.reason() != null) return corrected(typed.but(looked.reason()));
        var idea = new IdeaId(id);
        return switch (intake.take(
                idea, staff.id(), source, new Ideas.Text(kind, language, words))) {
            case Taken(var code) ->
                    enclosed.add(idea, staff.id(), looked, new Attachments.Said(language, ""))
                            .map(slip -> corrected(typed.but(slip)))
                            .orElseGet(() -> slip(idea, code, typed, wish));
            case Not(var reason) -> corrected(typed.but(reason));
        };
    }

    private ModelAndView slip(IdeaId idea, ReplyCode code, Page typed, Wish wish) {
        var theirs = Language.of(Locale.forLanguageTag(typed.language()));
        intake.shown(idea, typed.hear().shown(), theirs);
        if (wish instanceof Wish.Wanted(var way)) intake.answers(idea, code, way, theirs);
        return new ModelAndView(
                "redirect:/staff/counter/%s?language=%s".formatted(code.letters(), theirs.tag()));
    }

    /** To be printed or read aloud, in the language of whoever it is for. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/{code}")
    ModelAndView slip(
            @PathVariable String code,
            @RequestParam(defaultValue = "de") String language,
            @Nullable Session visitor) {
        var theirs = Language.of(Locale.forLanguageTag(language));
        return new ModelAndView("intake/slip", "page", pages.takenDown(code, visitor, theirs));
    }

    private static ModelAndView corrected(Page typed) {
        var answer = shown(typed);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView shown(Page page) {
        return new ModelAndView("intake/counter", "page", page);
    }
}
