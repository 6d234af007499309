package stellwand.idea;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardId;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CardOnPage.Translated;
import stellwand.board.Looks.Challenge;
import stellwand.promise.PromisePageSamples;
import stellwand.promise.Purpose;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;
import stellwand.workshop.Wording.Phrase;

public class IdeaPageSamples implements PageSamples {
    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.fragments("idea/parts"),
                PageSample.fragments("idea/harvest"),
                PageSample.fragments("idea/similar"),
                PageSample.fragments("idea/hiding"),
                PageSample.of("idea/erasure", "a whole", erasure(List.of(88, 89), null)),
                PageSample.of("idea/erasure", "a part", erasure(List.of(), 12)),
                PageSample.fragments("idea/translations"),
                PageSample.fragments("idea/facts"),
                PageSample.fragments("idea/news"),
                PageSample.fragments("idea/decided"),
                PageSample.of("idea/desk", "nothing waits", SightingDeskSamples.nothing()),
                PageSample.of("idea/desk", "two wait, one for long", SightingDeskSamples.full()),
                PageSample.of(
                        "idea/harvest-alone",
                        "twelve wait",
                        new HarvestSection.Content(new UUID(0, 2), 12, 40, true)),
                PageSample.of("idea/sighting", "waits", page(Standing.RECEIVED, null, null)),
                PageSample.of(
                        "idea/sighting",
                        "set aside",
                        page(Standing.SET_ASIDE, new Line("de", "Das gibt es schon."), null)),
                PageSample.of("idea/sighting", "examined", page(Standing.IN_REVIEW, null, null)),
                PageSample.of("idea/sighting", "bundled", page(Standing.BUNDLED, null, 12)));
    }

    private static HidingPages.Erasure erasure(List<Integer> parts, @Nullable Integer whole) {
        return new HidingPages.Erasure(
                new UUID(0, 1), line(Standing.IN_REVIEW, WayIn.FORM), parts, whole);
    }

    private static SightingPages.Page page(
            Standing standing, @Nullable Line reason, @Nullable Integer into) {
        return new SightingPages.Page(
                new UUID(0, 1),
                standing == Standing.SET_ASIDE ? Saved.WORDING : null,
                new Where(new UUID(0, 2), null, What.UNSAID),
                line(standing, WayIn.MAIL),
                new Line("de", "nachtbus bitte"),
                standing == Standing.SET_ASIDE,
                reason,
                "18.09.2017",
                facts(into),
                new Exchange.OnPage(
                        Stream.of(Exchange.Who.values()).map(IdeaPageSamples::message).toList(),
                        standing == Standing.IN_REVIEW ? 7 : 0,
                        answerers(standing)),
                "de",
                "Ein Bus in der Nacht",
                AttachmentPageSamples.NONE,
                List.of(),
                List.of(similar(Standing.IN_REVIEW), similar(Standing.RECEIVED), bundledIn()),
                into == null ? null : new UUID(0, 5),
                List.of(theme(5, null), theme(6, null)),
                List.of(theme(5, 82), theme(6, 11)),
                standing == Standing.IN_REVIEW ? holder() : null,
                standing == Standing.IN_REVIEW ? List.of(asked()) : List.of(),
                standing == Standing.IN_REVIEW ? LocalDate.parse("2017-10-19") : null,
                LocalDate.parse("2017-10-19"),
                standing == Standing.IN_REVIEW,
                List.of(holder()),
                List.of(new UnitProposals.UnitProposal(new UUID(0, 7), holder().name(), 82)),
                Map.of(holder().id(), "05.01.2018"),
                onPath(standing),
                List.of(
                        new Translated(new Line("de", "Ein Bus in der Nacht"), true),
                        new Translated(new Line("en", "A bus at night"), false)));
    }

    private static SightingPages.@Nullable OnPath onPath(Standing standing) {
        return switch (standing) {
            case RECEIVED -> null;
            case IN_REVIEW ->
                    new SightingPages.OnPath(
                            new Holders.Next(
                                    PromisePageSamples.title(Purpose.COST, null),
                                    List.of(holder(), holder()),
                                    true),
                            "31.03.2018");
            default -> new SightingPages.OnPath(null, null);
        };
    }

    private static Facts facts(@Nullable Integer into) {
        return new Facts(
                List.of(
                        new Challenge(
                                new CardId(new UUID(0, 9)), new Line("de", "Nachts fährt nichts"))),
                into == null ? "04.10.2017" : null,
                into == null,
                into == null ? firstLook(true, "Aktenzeichen", "Wohngeld") : null,
                into,
                into == null ? List.of(line(Standing.BUNDLED, WayIn.FORM)) : List.of(),
                into,
                into == null ? List.of(88, 89) : List.of());
    }

    static FirstLooks.FirstLook firstLook(boolean overdue, String... clues) {
        return new FirstLooks.FirstLook("Donnerstag, 21. September 2017", overdue, List.of(clues));
    }

    private static List<WhoAnswers.Answerer> answerers(Standing standing) {
        var author = new WhoAnswers.Answerer(new UUID(0, 10), true, "K͟haled <Ő>, +492118991");
        var other = new WhoAnswers.Answerer(new UUID(0, 11), false, "");
        return switch (standing) {
            case RECEIVED -> List.of(author);
            case IN_REVIEW -> List.of(author, other);
            default -> List.of();
        };
    }

    private static Exchange.Message message(Exchange.Who who) {
        boolean isCorrection = who == Exchange.Who.CORRECTION;
        var words = new Line("de", isCorrection ? "Am <b>Bahnhof" : "Am Bahnhof\n".repeat(20));
        return new Exchange.Message(7, who, words, isCorrection, !isCorrection, isCorrection);
    }

    private static AskedUnits.Asked asked() {
        return new AskedUnits.Asked(
                new UUID(0, 8), 55, new Phrase("de", "Ordnungsamt"), "19.10.2017");
    }

    /** Also for the samples of other desks. */
    public static Unread.News news() {
        return new Unread.News(line(Standing.IN_REVIEW, WayIn.FORM), List.of(FromThem.values()));
    }

    /** Also for the samples of the public page. */
    public static Holders.Holder holder() {
        return new Holders.Holder(
                new UUID(0, 7), 54, new Phrase("de", "Amt für Soziales"), "21.09.2017");
    }

    private static ThemeChoice theme(int id, @Nullable Integer percent) {
        return new ThemeChoice(new UUID(0, id), new Phrase("de", "Mobilität"), percent);
    }

    private static SimilarIdea bundledIn() {
        return new SimilarIdea(line(Standing.IN_REVIEW, WayIn.FORM), List.of("Bus"), 40);
    }

    /** Also for the samples of the packages that show similar ones. */
    public static SimilarIdea similar(Standing standing) {
        return new SimilarIdea(line(standing, WayIn.FORM), List.of("Bus", "nachts"), null);
    }

    /** Also for the samples of the packages that show ideas. */
    public static IdeaLine line(Standing standing, WayIn way) {
        return new IdeaLine(
                new IdeaId(new UUID(0, 87)),
                87,
                IdeaKind.IDEA,
                standing,
                way,
                standing == Standing.ERASED || standing == Standing.SPLIT
                        ? null
                        : new Line("ar", "حافلة ليلية"),
                new Phrase("de", "Neues Amt – neue Chancen"),
                "B",
                new Phrase("de", "Mobilität"),
                3,
                standing == Standing.RECEIVED,
                "20.09.2017",
                standing == Standing.SET_ASIDE);
    }

    /** The same as everybody reads it, if not everybody reads its words. */
    public static IdeaLine hidden(IdeaLine it) {
        return new IdeaLine(
                it.id(),
                it.number(),
                it.kind(),
                it.standing(),
                it.way(),
                null,
                it.workshop(),
                it.letter(),
                it.theme(),
                it.contributors(),
                it.asked(),
                it.on(),
                it.hidden());
    }
}
