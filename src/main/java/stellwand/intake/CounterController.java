package stellwand.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.Attachments;
import stellwand.idea.Deadlines;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.Ideas;
import stellwand.idea.Source;
import stellwand.idea.WayIn;
import stellwand.intake.HearBack.Wish;
import stellwand.intake.Intake.Answer.Not;
import stellwand.intake.Intake.Answer.Taken;
import stellwand.journal.Reason;
import stellwand.language.LetterLanguage;
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
    static final List<WayIn> WAYS = Arrays.stream(WayIn.values()).filter(WayIn::isByStaff).toList();

    private final Intake intake;
    private final Enclosed enclosed;
    private final Deadlines deadlines;
    private final OwnIdeaPages pages;

    CounterController(Intake intake, Enclosed enclosed, Deadlines deadlines, OwnIdeaPages pages) {
        this.intake = intake;
        this.enclosed = enclosed;
        this.deadlines = deadlines;
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
            ScanForm scan,
            List<Tongue> languages,
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
                        ScanForm.NONE,
                        Tongue.offered(locale),
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
            @ModelAttribute ScanForm scan,
            Staff staff,
            Locale locale) {
        if (!WAYS.contains(way)) throw new RefusedException(Refusal.WAY_IS_ANOTHER);
        var source = way == WayIn.LETTER && dated != null ? Source.letter(dated) : Source.of(way);
        var typed =
                new Page(
                        id,
                        kind,
                        way,
                        language,
                        words,
                        dated == null ? "" : dated.toString(),
                        hear,
                        scan,
                        Tongue.offered(locale),
                        null);
        var wish = hear.read();
        if (wish instanceof Wish.Wrong(var why)) return corrected(typed.but(why));
        var pages = scan.pages();
        var wrong = LetterRules.wrong(way, dated, words, pages.size(), deadlines.today());
        if (wrong.isPresent()) return corrected(typed.but(wrong.get()));
        var looked = pages.stream().map(enclosed::letter).toList();
        var unreadable = looked.stream().flatMap(it -> Optional.ofNullable(it.reason()).stream());
        var first = unreadable.findFirst();
        if (first.isPresent()) return corrected(typed.but(first.get()));
        var idea = new IdeaId(id);
        return switch (intake.take(
                idea, staff.id(), source, new Ideas.Text(kind, language, words))) {
            case Taken(var code) ->
                    enclosed.addAll(idea, staff.id(), looked, new Attachments.Said(language, ""))
                            .map(slip -> corrected(typed.but(slip)))
                            .orElseGet(() -> slip(idea, code, typed, wish));
            case Not(var reason) -> corrected(typed.but(reason));
        };
    }

    private ModelAndView slip(IdeaId idea, ReplyCode code, Page typed, Wish wish) {
        var theirs = LetterLanguage.of(typed.language());
        intake.shown(idea, typed.hear().shown(), theirs.tag());
        if (wish instanceof Wish.Wanted(var way)) intake.answers(idea, code, way, typed.language());
        return new ModelAndView(
                "redirect:/staff/counter/%s?language=%s".formatted(code.letters(), theirs.tag()));
    }

    /** To be printed or read aloud, in the language of whoever it is for. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping("/{code}")
    ModelAndView slip(
            @PathVariable String code,
            @RequestParam(defaultValue = "de") String language,
            @RequestParam(defaultValue = "false") boolean again,
            @Nullable Session visitor) {
        var theirs = LetterLanguage.of(language);
        var taken = pages.takenDown(code, visitor, theirs, again);
        return new ModelAndView("intake/slip", "page", taken);
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
