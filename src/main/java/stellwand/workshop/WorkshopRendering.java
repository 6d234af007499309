package stellwand.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.journal.Audience;
import stellwand.journal.Contents;
import stellwand.journal.Recorded;
import stellwand.journal.Rendering;
import stellwand.journal.States;
import stellwand.workshop.WorkshopEvent.TextCorrected;

/** Shows corrected texts on screens that are open. */
@Component
class WorkshopRendering implements Rendering {

    /**
     * @param text null once it is erased
     */
    record TextFrame(String type, Passage passage, String language, @Nullable String text) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        return recorded.event() instanceof TextCorrected it
                ? Optional.of(shown(it, contents))
                : Optional.empty();
    }

    private static Shown shown(TextCorrected it, Contents contents) {
        var said = contents.read(List.of(it.content())).get(it.content());
        var frame =
                new TextFrame(
                        "text-corrected",
                        it.passage(),
                        it.language(),
                        said == null ? null : said.text());
        return new Shown(
                "text/%s/%s".formatted(it.passage(), it.language()),
                Map.of(
                        Audience.PARTICIPANT, frame,
                        Audience.HOST, frame,
                        Audience.PUBLIC, frame));
    }
}
