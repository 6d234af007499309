package stellwand.chain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.chain.ChainDeskPages.Now;
import stellwand.chain.ChainDeskPages.Option;
import stellwand.chain.ChainPages.Office;
import stellwand.chain.ChainPages.Stop;
import stellwand.chain.ChainPages.Topic;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording;
import stellwand.workshop.Wording.Phrase;

class ChainPageSamples implements PageSamples {
    private static final UUID ID = new UUID(0, 1);
    private static final UUID STATION = new UUID(0, 2);
    private static final UUID UNIT = new UUID(0, 3);
    private static final Phrase GERMAN = new Phrase("de", "Anmeldung <b>");
    private static final Phrase ARABIC = new Phrase("ar", "التسجيل");
    private static final Phrase NOTHING = Wording.of(List.of()).in("de");

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(Stream.of(PageSample.fragments("chain/parts")), open(), desk(), edit())
                .flatMap(samples -> samples);
    }

    private static Stream<PageSample> open() {
        var line = new ChainPages.Line(1, GERMAN, ARABIC, 4);
        var bare = new ChainPages.Line(2, ARABIC, NOTHING, 1);
        return Stream.of(
                PageSample.of("chain/list", "none yet", new ChainPages.ListPage(List.of())),
                PageSample.of("chain/list", "some", new ChainPages.ListPage(List.of(line, bare))),
                PageSample.of("chain/chain", "published", page(new Topic(ID, ARABIC), null)),
                PageSample.of("chain/chain", "draft", page(null, ID)));
    }

    private static ChainPages.Page page(@Nullable Topic topic, @Nullable UUID draft) {
        var office = new Office(1, GERMAN);
        var stops =
                List.of(
                        new Stop(GERMAN, List.of(office), ARABIC, GERMAN),
                        new Stop(ARABIC, List.of(office, new Office(2, ARABIC)), NOTHING, NOTHING),
                        new Stop(GERMAN, List.of(), GERMAN, NOTHING));
        return new ChainPages.Page(GERMAN, ARABIC, stops, topic, draft);
    }

    private static Stream<PageSample> desk() {
        var lines =
                Stream.of(Standing.values())
                        .map(it -> new ChainDeskPages.Line(ID, GERMAN, it, 4))
                        .toList();
        return Stream.of(
                PageSample.of("chain/desk", "none yet", new ChainDeskPages.ListPage(List.of())),
                PageSample.of("chain/desk", "some", new ChainDeskPages.ListPage(lines)));
    }

    private static Stream<PageSample> edit() {
        var stations =
                List.of(
                        station(1, UNIT, List.of(GERMAN)),
                        station(2, null, List.of()),
                        station(3, new UUID(0, 9), List.of(GERMAN, ARABIC)),
                        station(4, new UUID(0, 9), List.of()));
        return Stream.of(
                PageSample.of("chain/edit", "new", edit(null, List.of(), null)),
                PageSample.of("chain/edit", "begun", edit(Standing.DRAFT, List.of(), ID)),
                PageSample.of(
                        "chain/edit", "published", edit(Standing.PUBLISHED, stations, STATION)),
                PageSample.of(
                        "chain/edit",
                        "full",
                        edit(
                                Standing.WITHDRAWN,
                                Stream.generate(() -> station(1, UNIT, List.of(GERMAN)))
                                        .limit(20)
                                        .toList(),
                                null)));
    }

    private static StationForm station(int place, @Nullable UUID unit, List<Phrase> offices) {
        var words = Wording.of(ID, "text", Map.of("de", "Pass <b>", "ar", "جواز السفر"));
        return new StationForm(
                place == 1 ? STATION : new UUID(1, place),
                place,
                GERMAN,
                unit,
                offices,
                Stream.of(ChainText.NAME, ChainText.BRING, ChainText.NEXT)
                        .map(it -> ChainForm.row(it, words))
                        .toList());
    }

    private static ChainDeskPages.EditPage edit(
            @Nullable Standing standing, List<StationForm> stations, @Nullable UUID done) {
        return new ChainDeskPages.EditPage(
                ID,
                new UUID(0, 7),
                standing == null ? null : new Now(1, GERMAN, standing),
                List.of(
                        ChainForm.row(ChainText.NAME, ChainForm.NOTHING),
                        ChainForm.row(ChainText.ABOUT, ChainForm.NOTHING)),
                null,
                List.of(new Option(new UUID(0, 4), ARABIC)),
                List.of(new Option(UNIT, GERMAN)),
                stations,
                StationForm.blank(new UUID(0, 8), stations.size() + 1, "de"),
                done);
    }
}
