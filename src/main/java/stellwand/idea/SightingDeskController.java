package stellwand.idea;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.WaitingIdeas.Behind;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.web.RefusedException;

/** What waits for the sighting; and the way to any idea by its number. */
@Controller
@RequestMapping("/staff/ideas")
class SightingDeskController {
    /** "14" and "Idee 14", in the digits of any script. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");

    private final SightingDesk desk;
    private final KnownIdeas known;

    SightingDeskController(SightingDesk desk, KnownIdeas known) {
        this.desk = desk;
        this.known = known;
    }

    /**
     * @param after goes on behind this number
     * @param clues whether that was a mail with a clue
     * @param decided which was decided just now
     */
    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER})
    @GetMapping
    ModelAndView desk(
            @ModelAttribute Where where,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "false") boolean clues,
            @RequestParam(required = false) @Nullable UUID decided,
            Locale locale) {
        var just = decided == null ? null : new IdeaId(decided);
        var behind = after == 0 ? Behind.NOTHING : new Behind(after, clues);
        return new ModelAndView("idea/desk", "page", desk.page(where, behind, just, locale));
    }

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @GetMapping("/numbered")
    String numbered(@RequestParam String number) {
        var digits = NUMBER.matcher(number);
        if (!digits.find()) throw unknown();
        return known.numbered(Integer.parseInt(digits.group()))
                .map(it -> "redirect:/staff/ideas/" + it.id())
                .orElseThrow(SightingDeskController::unknown);
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.OTHER_IDEA_IS_UNKNOWN);
    }
}
