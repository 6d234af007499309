package stellwand.room;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.people.duties.StakeholderGroup;
import stellwand.room.HereAsDesk.Page.State;
import stellwand.room.HereAsSection.Figure;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

/** The last question, and what the organisers see of it on a page of its own. */
class HereAsPageSamples implements PageSamples {
    private static final UUID WORKSHOP = new UUID(0, 1);

    @Override
    public Stream<PageSample> samples() {
        var politics = new Figure(StakeholderGroup.POLITICS, 5);
        return Stream.of(
                PageSample.fragments("room/here-as-figures"),
                new PageSample("room/handed-back", "given back", Map.of()),
                PageSample.of("room/here-as", "asks", page(State.OPEN)),
                PageSample.of("room/here-as", "asked", page(State.ASKED)),
                PageSample.of("room/here-as", "closed", page(State.CLOSED)),
                PageSample.of("room/here-as-alone", "a round is open", section(false, null)),
                PageSample.of("room/here-as-alone", "may be closed", section(true, null)),
                PageSample.of("room/here-as-alone", "figures", section(true, List.of(politics))),
                PageSample.of("room/here-as-alone", "too few", section(true, List.of())));
    }

    private static HereAsDesk.Page page(State state) {
        return new HereAsDesk.Page(WORKSHOP, new Phrase("de", "Neues Amt – neue Chancen"), state);
    }

    private static HereAsSection.Content section(boolean mayClose, @Nullable List<Figure> figures) {
        return new HereAsSection.Content(WORKSHOP, mayClose, figures);
    }
}
