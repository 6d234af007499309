package stellwand.theme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording;

class ThemePageSamples implements PageSamples {
    private static final UUID WISH = new UUID(0, 1);

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of(
                        "theme/list",
                        "none yet",
                        new ThemeController.Page(WISH, WISH, List.of(), List.of())),
                PageSample.of(
                        "theme/list",
                        "some, and one has ended",
                        new ThemeController.Page(
                                WISH, WISH, List.of(theme(2, false)), List.of(theme(3, true)))));
    }

    private static Themes.Theme theme(int id, boolean ended) {
        var name = Map.of("de", "Mobilität <b>", "ar", "التنقل");
        return new Themes.Theme(
                new ThemeId(new UUID(0, id)), Wording.of(WISH, "theme", name), ended);
    }
}
