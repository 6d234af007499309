package stellwand.paper;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.attachment.Area;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.SpokenLanguage;
import stellwand.paper.PaperPage.Box;
import stellwand.paper.PaperPage.Card;
import stellwand.paper.PaperPage.Done;
import stellwand.paper.PaperPage.Form;
import stellwand.paper.PaperPage.Photo;
import stellwand.paper.PaperPage.Round;
import stellwand.paper.PaperPage.Table;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

class PaperPageSamples implements PageSamples {
    private static final UUID ID = new UUID(0, 1);
    private static final Phrase GERMAN = new Phrase("de", "Neues Amt <b>");
    private static final Phrase ARABIC = new Phrase("ar", "نقطة الخدمة");
    private static final Table TABLE = new Table(new UUID(0, 2), "A", ARABIC);
    private static final Photo PHOTO = new Photo(new UUID(0, 3), 3, TABLE, 2400, 1800, 2);

    @Override
    public Stream<PageSample> samples() {
        var slip = Refusal.PHOTO_IS_MISSING.messageKey();
        var fresh = new Photo(new UUID(0, 4), 4, TABLE, 900, 1200, 0);
        var begun = List.of(PHOTO, fresh);
        return Stream.of(
                PageSample.fragments("paper/section"),
                PageSample.of(
                        "paper/photos",
                        "none yet",
                        new PaperPage.All(ID, GERMAN, ID, List.of(TABLE), List.of(), slip, 90)),
                PageSample.of(
                        "paper/photos",
                        "some",
                        new PaperPage.All(ID, GERMAN, ID, List.of(TABLE), begun, null, 90)),
                PageSample.of("paper/photo", "written up", one()),
                PageSample.of(
                        "paper/photo",
                        "no round",
                        new PaperPage.One(
                                ID, ID, GERMAN, fresh, List.of(), form(List.of()), null)));
    }

    private static PaperPage.One one() {
        var cards =
                List.of(
                        card(87, new Line("de", "Eine Tür\nfür alles"), "Bürgerbüro"),
                        card(88, new Line("ar", "موعد عبر الإنترنت"), null));
        return new PaperPage.One(
                ID,
                ID,
                GERMAN,
                PHOTO,
                cards,
                form(
                        List.of(
                                new Round(new UUID(0, 5), 1, "CHALLENGES"),
                                new Round(new UUID(0, 6), 2, "SOLUTIONS"))),
                new Done(88, "A7KM-29RT-XW3P"));
    }

    private static Card card(int number, Line text, @Nullable String example) {
        var area = new Area(100 + number, 200, 260 + number, 340);
        return new Card(
                new UUID(1, number),
                new UUID(2, number),
                number,
                "solution",
                text,
                example,
                List.of(ID),
                Box.of(area, PHOTO.width(), PHOTO.height()));
    }

    private static Form form(List<Round> rounds) {
        return new Form(
                ID,
                new UUID(0, 6),
                "solution",
                "ar",
                rounds,
                SpokenLanguage.offered(),
                List.of(CardOnPage.blanks().getFirst()),
                80,
                3);
    }
}
