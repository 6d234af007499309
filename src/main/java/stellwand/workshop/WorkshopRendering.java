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
import stellwand.workshop.WorkshopEvent.AgendaItemAdded;
import stellwand.workshop.WorkshopEvent.JoinCodeIssued;
import stellwand.workshop.WorkshopEvent.JoiningClosed;
import stellwand.workshop.WorkshopEvent.JoiningOpened;
import stellwand.workshop.WorkshopEvent.ParticipantJoined;
import stellwand.workshop.WorkshopEvent.TableAdded;
import stellwand.workshop.WorkshopEvent.TextCorrected;
import stellwand.workshop.WorkshopEvent.WorkshopPrepared;

/** Shows corrected texts on screens that are open, and tells walls when the way in has changed. */
@Component
class WorkshopRendering implements Rendering {

    /**
     * @param text null once it is erased
     */
    record TextFrame(String type, Passage passage, String language, @Nullable String text) {}

    /** The page of a wall knows the code and whether it leads in. */
    record EntranceFrame(String type) {}

    @Override
    public String kind() {
        return WorkshopId.STREAM;
    }

    @Override
    public Optional<Shown> render(Recorded recorded, States states, Contents contents) {
        if (!(recorded.event() instanceof WorkshopEvent event)) return Optional.empty();
        return switch (event) {
            case TextCorrected it -> Optional.of(shown(it, contents));
            case JoinCodeIssued _, JoiningOpened _, JoiningClosed _ -> Optional.of(entrance());
            case WorkshopPrepared _, TableAdded _, AgendaItemAdded _, ParticipantJoined _ ->
                    Optional.empty();
        };
    }

    private static Shown entrance() {
        var frame = new EntranceFrame("entrance-changed");
        return new Shown("entrance", Map.of(Audience.PUBLIC, frame, Audience.HOST, frame));
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
