package stellwand.protocol;

import static stellwand.workshop.TheEvening.id;
import static stellwand.workshop.TheEvening.words;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.BoardEvent;
import stellwand.board.BoardEvent.CardErased;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.CardPinned;
import stellwand.board.BoardEvent.CardReworded;
import stellwand.board.BoardEvent.CardTakenBack;
import stellwand.board.BoardEvent.CardTranslated;
import stellwand.board.CardId;
import stellwand.board.CardJson;
import stellwand.board.CardJson.TranslationJson;
import stellwand.board.CardKind;
import stellwand.board.ClusterId;
import stellwand.board.Hanging;
import stellwand.board.HeadingJson;
import stellwand.journal.ContentId;
import stellwand.journal.Recorded;
import stellwand.round.RoundId;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** Two tables, and a card of every fate. */
final class AnEvening {
    static final UUID LEYLA = id("Leyla");
    static final UUID DEVICE = id("the tablet at table A");
    static final UUID AYLIN = id("Aylin of the office");
    private static final WorkshopId WORKSHOP = new WorkshopId(id("workshop"));
    private static final TableId SERVICE_POINT = new TableId(id("service point"));
    private static final TableId VOLUNTEERING = new TableId(id("volunteering"));
    private static final RoundId FIRST = new RoundId(id("first round"));
    private static final RoundId SECOND = new RoundId(id("second round"));
    private static final Instant SEVEN = Instant.parse("2017-09-14T17:00:00.123456Z");

    private static final HeadingJson WAITING =
            new HeadingJson(new ClusterId(id("waiting")), SERVICE_POINT, 1, "de", "=Wartezeiten");

    private AnEvening() {}

    static BoardRecord record() {
        var origins = new Origins(Set.of(LEYLA), Set.of(DEVICE));
        var rounds = Map.of(FIRST, 1, SECOND, 2);
        return new Recorder(hanging(), Trails.of(journal()), origins, rounds).of(evening(), true);
    }

    private static Evening evening() {
        return new Evening(
                WORKSHOP,
                LocalDateTime.parse("2017-09-14T17:30"),
                LocalDateTime.parse("2017-09-14T21:00"),
                ZoneId.of("Europe/Berlin"),
                42,
                words("Neues Amt", "New office"),
                words("Bürgersaal"),
                List.of(words("Integrationsrat")),
                List.of(
                        table(SERVICE_POINT, 1, "Servicepoint"),
                        table(VOLUNTEERING, 2, "+Ehrenamt")),
                List.of());
    }

    private static Evening.ThemeTable table(TableId id, int position, String title) {
        return new Evening.ThemeTable(
                id, position, words(title), words("Was muss sich ändern?"), List.of());
    }

    private static Hanging hanging() {
        var arabic = new TranslationJson("ar", "طوابير طويلة", true);
        return new Hanging(
                4711,
                List.of(
                        card(
                                1,
                                SERVICE_POINT,
                                FIRST,
                                CardKind.CHALLENGE,
                                "Lange Schlangen;\n\"überall\"",
                                List.of(arabic),
                                List.of(),
                                null,
                                true),
                        card(
                                2,
                                VOLUNTEERING,
                                SECOND,
                                CardKind.SOLUTION,
                                "=HYPERLINK(\"http://x\")",
                                List.of(),
                                List.of(1, 3),
                                null,
                                false),
                        card(
                                5,
                                SERVICE_POINT,
                                SECOND,
                                CardKind.SOLUTION,
                                "Eine Tür",
                                List.of(),
                                List.of(1),
                                "- ein Haus",
                                false)),
                List.of(
                        card(
                                6,
                                SERVICE_POINT,
                                SECOND,
                                CardKind.CHALLENGE,
                                "Wer zahlt das?",
                                List.of(),
                                List.of(),
                                null,
                                false)),
                List.of(),
                List.of(WAITING));
    }

    private static CardJson card(
            int number,
            TableId table,
            RoundId round,
            CardKind kind,
            String text,
            List<TranslationJson> translations,
            List<Integer> answers,
            @Nullable String example,
            boolean corrected) {
        return new CardJson(
                card(number),
                table,
                round,
                kind,
                number,
                "de",
                text,
                translations,
                answers.stream().map(AnEvening::card).toList(),
                number == 1 ? WAITING.id() : null,
                example,
                false,
                corrected,
                text(number),
                at(number));
    }

    private static List<Recorded> journal() {
        return List.of(
                pinned(1, LEYLA),
                pinned(2, DEVICE),
                happened(DEVICE, 8, new CardReworded(card(1), "de", text(8))),
                pinned(3, LEYLA),
                pinned(4, LEYLA),
                pinned(5, AYLIN),
                pinned(6, LEYLA),
                pinned(7, LEYLA),
                happened(DEVICE, 10, new CardTranslated(card(1), "ar", text(10), true)),
                happened(LEYLA, 11, new CardErased(card(3))),
                happened(DEVICE, 12, new CardHidden(card(4), "de", text(12))),
                happened(LEYLA, 13, new CardTakenBack(card(7))));
    }

    private static Recorded pinned(int number, UUID author) {
        var event =
                new CardPinned(
                        card(number),
                        SERVICE_POINT,
                        FIRST,
                        CardKind.CHALLENGE,
                        number,
                        author,
                        "de",
                        text(number),
                        at(number));
        return happened(author, number, event);
    }

    private static Recorded happened(UUID actor, int minute, BoardEvent event) {
        return new Recorded(WORKSHOP.stream(), minute, at(minute), actor, id("c" + minute), event);
    }

    private static CardId card(int number) {
        return new CardId(id("card " + number));
    }

    private static ContentId text(int number) {
        return new ContentId(id("text " + number));
    }

    private static Instant at(int minute) {
        return SEVEN.plusSeconds(60L * minute);
    }
}
