package stellwand.idea;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.ForStaff;
import stellwand.people.Role;
import stellwand.people.Staff;

/** All of a text that was shortened, for whoever sights the idea. */
@Controller
class WholeTextController {
    private final Attachments attachments;
    private final Readers readers;
    private final ObjectProvider<WholeTexts> texts;

    WholeTextController(
            Attachments attachments, Readers readers, ObjectProvider<WholeTexts> texts) {
        this.attachments = attachments;
        this.readers = readers;
        this.texts = texts;
    }

    /**
     * @param text null when it is kept no more
     */
    record Page(UUID idea, @Nullable String text) {}

    @ForStaff({Role.ADMINISTRATOR, Role.ORGANISER, Role.ADVISER})
    @GetMapping("/staff/ideas/{idea}/whole-text")
    ModelAndView whole(@PathVariable UUID idea, Staff staff) {
        var id = new IdeaId(idea);
        readers.check(id, staff);
        return new ModelAndView("idea/whole-text", "page", new Page(idea, text(id).orElse(null)));
    }

    /** Of an erased idea nothing says any more that there was more of it. */
    private Optional<String> text(IdeaId idea) {
        boolean isShortened =
                attachments.leftOut(idea).stream()
                        .anyMatch(it -> it.because() == LeftOutBecause.SHORTENED);
        return isShortened
                ? Optional.ofNullable(texts.getIfAvailable()).flatMap(it -> it.of(idea))
                : Optional.empty();
    }
}
