package stellwand.board;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import stellwand.journal.Outcome;
import stellwand.people.Caller;
import stellwand.people.ForWorkshop;
import stellwand.web.RefusedException;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** The page of a theme table. */
@Controller
@RequestMapping("/w/{workshop}/tables/{table}")
class BoardPageController {
    private final BoardPages pages;
    private final Boards boards;

    BoardPageController(BoardPages pages, Boards boards) {
        this.pages = pages;
        this.boards = boards;
    }

    @ForWorkshop
    @GetMapping
    String show(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @RequestParam(required = false) @Nullable UUID pinned,
            Model model) {
        model.addAttribute(
                "page", pages.of(caller, new WorkshopId(workshop), new TableId(table), pinned));
        return "board/board";
    }

    /** What a browser without scripts sends; the others post to the API. */
    @ForWorkshop
    @PostMapping("/cards")
    String pin(
            Caller caller,
            @PathVariable UUID workshop,
            @PathVariable UUID table,
            @RequestParam UUID id,
            @RequestParam(required = false) @Nullable UUID round,
            @RequestParam String kind,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String example,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable List<@Nullable UUID> answers) {
        var linked = kind.equals(CardKind.SOLUTION.word()) ? answers : null;
        var card = new NewCard(id, table, round, kind, text, example, language, linked);
        return switch (boards.pin(caller, new WorkshopId(workshop), card)) {
            case Outcome.Done _ ->
                    "redirect:/w/%s/tables/%s?pinned=%s".formatted(workshop, table, id);
            case Outcome.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
