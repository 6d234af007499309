package stellwand.idea;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.journal.Outcome;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;
import stellwand.theme.ThemeId;
import stellwand.web.Language;
import stellwand.web.RefusedException;

/** One idea in the sighting: its page, and what is said of it there. */
@Controller
@RequestMapping("/staff/ideas")
class SightingController {
    private static final String ADVICE = "redirect:/staff/advice";

    private final Ideas ideas;
    private final Hidings hidings;
    private final BothAtOnce bothAtOnce;
    private final SightingPages pages;
    private final Readers readers;

    SightingController(
            Ideas ideas,
            Hidings hidings,
            BothAtOnce bothAtOnce,
            SightingPages pages,
            Readers readers) {
        this.ideas = ideas;
        this.hidings = hidings;
        this.bothAtOnce = bothAtOnce;
        this.pages = pages;
        this.readers = readers;
    }

    /** Before whatever is asked about one idea. */
    @ModelAttribute
    void check(@PathVariable(required = false) @Nullable UUID idea, @Nullable Staff staff) {
        if (idea != null && staff != null) readers.check(new IdeaId(idea), staff);
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @GetMapping("/{idea}")
    ModelAndView idea(
            @PathVariable UUID idea,
            @RequestParam(required = false) @Nullable String saved,
            @ModelAttribute Where where,
            Staff staff,
            Locale locale) {
        var page = pages.idea(new IdeaId(idea), Saved.named(saved), where, locale);
        return new ModelAndView("idea/sighting", "page", page)
                .addObject("ofOffice", staff.isOfOffice());
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @PostMapping("/{idea}/kind")
    String decideKind(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam String kind,
            @ModelAttribute Where where,
            Staff staff) {
        var decided =
                IdeaKind.named(kind)
                        .orElseThrow(() -> new RefusedException(Refusal.KIND_IS_UNKNOWN));
        var outcome = ideas.decideKind(id, staff.id(), new IdeaId(idea), decided);
        return done(outcome, afterDeciding(decided, idea, where, staff));
    }

    /**
     * @param hidesOriginal whether everybody else reads only the new words
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @PostMapping("/{idea}/wording")
    String reword(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam String words,
            @RequestParam String language,
            @RequestParam(defaultValue = "false") boolean hidesOriginal,
            Staff staff) {
        return done(
                hidings.reword(id, staff.id(), new IdeaId(idea), language, words, hidesOriginal),
                saved(Saved.WORDING, idea));
    }

    /**
     * @param theme empty: none
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{idea}/theme")
    String giveTheme(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID theme,
            Staff staff) {
        var given = theme == null ? null : new ThemeId(theme);
        return done(
                ideas.giveTheme(id, staff.id(), new IdeaId(idea), given), saved(Saved.THEME, idea));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{idea}/sighting")
    String sight(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @ModelAttribute Where where,
            Staff staff) {
        return done(ideas.sight(id, staff.id(), new IdeaId(idea)), goOn(idea, where));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ADVISER})
    @PostMapping("/{idea}/settling")
    String settle(@PathVariable UUID idea, @RequestParam UUID id, Staff staff) {
        return done(ideas.settle(id, staff.id(), new IdeaId(idea)), ADVICE);
    }

    /**
     * @param hides whether everybody else reads only the reason
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{idea}/setting-aside")
    String setAside(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam String reason,
            @RequestParam(defaultValue = "false") boolean hides,
            @ModelAttribute Where where,
            Staff staff,
            Locale locale) {
        var language = Language.of(locale).tag();
        var it = new IdeaId(idea);
        return done(
                hides
                        ? hidings.setAsideUnseen(id, staff.id(), it, language, reason)
                        : ideas.setAside(id, staff.id(), it, language, reason),
                goOn(idea, where));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @PostMapping("/{idea}/question")
    String ask(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam String question,
            Staff staff,
            Locale locale) {
        var language = Language.of(locale).tag();
        return done(
                ideas.ask(id, staff.id(), new IdeaId(idea), language, question),
                saved(Saved.QUESTION, idea));
    }

    /**
     * @param both whether the other one may wait, too, and then goes to the review as well
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{idea}/bundle")
    String bundle(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam int into,
            @RequestParam(defaultValue = "false") boolean both,
            @ModelAttribute Where where,
            Staff staff) {
        var one = new IdeaId(idea);
        var outcome =
                both
                        ? bothAtOnce.sight(id, staff.id(), one, into)
                        : ideas.bundle(id, staff.id(), one, into);
        return done(outcome, goOn(idea, where));
    }

    /** Each paragraph is an idea. */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @PostMapping("/{idea}/parts")
    String split(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @RequestParam String words,
            @ModelAttribute Where where,
            Staff staff) {
        var parts = ProposedParts.in(words);
        return done(ideas.split(id, staff.id(), new IdeaId(idea), parts), goOn(idea, where));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @PostMapping("/{idea}/undoing")
    String undo(
            @PathVariable UUID idea,
            @RequestParam UUID id,
            @ModelAttribute Where where,
            Staff staff) {
        return done(
                ideas.undoSighting(id, staff.id(), new IdeaId(idea)),
                "redirect:" + where.at("/staff/ideas/" + idea));
    }

    /** Who may not look at it any more goes back to their own desk. */
    private static String afterDeciding(IdeaKind kind, UUID idea, Where where, Staff staff) {
        var page = "redirect:" + where.at(Saved.KIND.at(idea));
        if (kind == IdeaKind.PERSONAL) {
            return staff.advises() ? page : "redirect:" + where.at("/staff/ideas");
        }
        return staff.isOfOffice() ? page : ADVICE;
    }

    /** To the desk, which says what was decided, and leads to the next one. */
    private static String goOn(UUID idea, Where where) {
        var desk = UriComponentsBuilder.fromPath("/staff/ideas").queryParam("decided", idea);
        return "redirect:" + where.in(desk).toUriString();
    }

    private static String saved(Saved what, UUID idea) {
        return "redirect:" + what.at(idea);
    }

    private static String done(Outcome outcome, String to) {
        return switch (outcome) {
            case Outcome.Done _ -> to;
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
