package stellwand.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.idea.AnswersOfIdeas;
import stellwand.idea.Catalogue;
import stellwand.idea.Together;
import stellwand.people.Open;
import stellwand.people.Staff;
import stellwand.review.Members;
import stellwand.web.Csv;
import stellwand.web.Language;

/** The list of ideas and a page for each; also as a table and as a feed. For everybody. */
@Controller
class RegisterController {
    private static final int MOST_IN_A_TABLE = 10_000;
    private static final int MOST_IN_A_FEED = 50;

    private final RegisterPages pages;
    private final IdeaPages ideaPages;
    private final Catalogue catalogue;
    private final Members members;
    private final Together together;
    private final AnswersOfIdeas answers;
    private final URI home;

    RegisterController(
            RegisterPages pages,
            IdeaPages ideaPages,
            Catalogue catalogue,
            Members members,
            Together together,
            AnswersOfIdeas answers,
            @Value("${stellwand.url}") URI home) {
        this.pages = pages;
        this.ideaPages = ideaPages;
        this.catalogue = catalogue;
        this.members = members;
        this.together = together;
        this.answers = answers;
        this.home = home;
    }

    @Open
    @GetMapping("/ideas")
    ModelAndView list(@ModelAttribute Query query, Locale locale) {
        return new ModelAndView("register/list", "page", pages.list(query, locale));
    }

    /**
     * @param query where one came from: the way back leads there
     */
    @Open
    @GetMapping("/ideas/{number:\\d{1,9}}")
    ModelAndView idea(
            @PathVariable int number,
            @ModelAttribute Query query,
            @Nullable Staff staff,
            Locale locale) {
        var gone = catalogue.gone(number);
        if (gone.isPresent()) return gone(gone.get());
        var page = ideaPages.idea(number, query, locale);
        var idea = page.idea().id();
        return new ModelAndView("register/idea", "page", page)
                .addObject("sights", staff != null && staff.isOfOffice())
                .addObject("examines", staff != null && members.mayOpen(idea, staff));
    }

    /** The number stays, so that whoever knew it learns what became of it. */
    private static ModelAndView gone(Catalogue.Gone idea) {
        var page = new ModelAndView("register/gone", "page", idea);
        page.setStatus(HttpStatus.GONE);
        return page;
    }

    @Open
    @GetMapping("/ideas.csv")
    ResponseEntity<byte[]> csv(
            @ModelAttribute Query query,
            @RequestParam(required = false) @Nullable String separator,
            Locale locale) {
        var search = query.search(Language.of(locale));
        var rows = together.counted(catalogue.find(search, query.from(), MOST_IN_A_TABLE).rows());
        var table = IdeaCsv.of(rows, pages.names(rows, locale), home, separator);
        return file(Csv.TYPE, table.getBytes(UTF_8));
    }

    /** What fits best was there before; whoever follows a feed waits for what comes. */
    @Open
    @GetMapping("/ideas.atom")
    ResponseEntity<byte[]> atom(@ModelAttribute Query query, Locale locale) {
        var search = query.forFeed().search(Language.of(locale));
        var rows = catalogue.find(search, null, MOST_IN_A_FEED).rows();
        var title = pages.feedTitle(locale);
        return file(
                MediaType.APPLICATION_ATOM_XML,
                IdeaFeed.of(
                        rows,
                        answers.of(rows),
                        pages.names(rows, locale),
                        title,
                        home,
                        query.at("/ideas.atom", null)));
    }

    /** Not kept on the way: an erased idea must not come back from there. */
    private static ResponseEntity<byte[]> file(MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
