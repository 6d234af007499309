package stellwand.register;

import static stellwand.idea.IdeaPageSamples.line;
import static stellwand.idea.IdeaPageSamples.similar;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.AttachmentPageSamples;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaPageSamples;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.register.ListPage.Choice;
import stellwand.register.ListPage.Filter;
import stellwand.register.RegisterPages.IdeaPage;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

class RegisterPageSamples implements PageSamples {
    private static final UUID EVENING = new UUID(0, 1);

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of("register/list", "nothing found", list(List.of(), 0)),
                PageSample.of(
                        "register/list",
                        "many",
                        list(
                                Stream.of(Standing.values())
                                        .map(it -> line(it, WayIn.CARD))
                                        .toList(),
                                1001)),
                PageSample.of("register/idea", "in review", idea(Standing.IN_REVIEW, null)),
                PageSample.of("register/idea", "bundled", idea(Standing.BUNDLED, 12)));
    }

    private static ListPage list(List<IdeaLine> ideas, int found) {
        var title = new Phrase("de", "Neues Amt – neue Chancen");
        return new ListPage(
                new Filter("Bus", EVENING, null, EVENING, EVENING, "card", "in-review", "changed"),
                List.of(new Choice(EVENING, "", title)),
                List.of(new Choice(EVENING, "B", new Phrase("ar", "نقطة الخدمة"))),
                List.of(new Choice(EVENING, "", new Phrase("de", "Mobilität"))),
                List.of(new Choice(EVENING, "", new Phrase("de", "Amt für Soziales"))),
                ideas,
                found,
                found > 25 ? "/ideas?q=Bus&below=12" : null,
                "/ideas.csv",
                "/api/ideas",
                "/ideas.atom");
    }

    private static IdeaPage idea(Standing standing, @Nullable Integer into) {
        return new IdeaPage(
                line(standing, WayIn.CARD),
                List.of(new Line("ar", "لا حافلة في الليل")),
                into == null ? IdeaPageSamples.holder() : null,
                new Line("de", "nachtbus bitte"),
                standing == Standing.BUNDLED ? new Line("de", "Das gibt es schon.") : null,
                into,
                List.of(88, 90),
                7,
                List.of(91),
                "21.09.2017",
                List.of(AttachmentPageSamples.released()),
                "7630eafa922a7ca4a832b9fc7f86b49e",
                new UUID(0, 3),
                List.of(similar(Standing.SET_ASIDE)));
    }
}
