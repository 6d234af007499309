package stellwand.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.attachment.AttachmentId;
import stellwand.board.Boards;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.board.CardOnPage;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CutCard;
import stellwand.board.Looks;
import stellwand.board.SpokenLanguage;
import stellwand.paper.PaperEvent.PhotoAdded;
import stellwand.paper.PaperPage.Box;
import stellwand.paper.PaperPage.Done;
import stellwand.paper.PaperPage.Form;
import stellwand.paper.PaperPage.Photo;
import stellwand.paper.PaperPage.Round;
import stellwand.paper.PaperPage.Table;
import stellwand.round.RoundRow;
import stellwand.round.Rounds;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.Evening;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Puts together what somebody needs who writes up paper. */
@Component
class PaperPages {
    private final Photos photos;
    private final OldPhotos old;
    private final Looks looks;
    private final Boards boards;
    private final Workshops workshops;
    private final Rounds rounds;

    PaperPages(
            Photos photos,
            OldPhotos old,
            Looks looks,
            Boards boards,
            Workshops workshops,
            Rounds rounds) {
        this.photos = photos;
        this.old = old;
        this.looks = looks;
        this.boards = boards;
        this.workshops = workshops;
        this.rounds = rounds;
    }

    /**
     * What stays the same from card to card, as the last form had it.
     *
     * @param written the card that it was
     */
    record Before(
            @Nullable UUID written,
            @Nullable UUID round,
            @Nullable String kind,
            @Nullable String language) {}

    PaperPage.All all(WorkshopId workshop, UUID id, @Nullable String slip, Locale locale) {
        var language = Language.of(locale).tag();
        var evening = evening(workshop);
        var tables = tables(evening, language);
        var cards =
                looks.cutOut(workshop).stream()
                        .collect(Collectors.groupingBy(it -> it.cutOut().photo()));
        return new PaperPage.All(
                workshop.id(),
                evening.title().in(language),
                id,
                evening.tables().stream().map(it -> table(it, language)).toList(),
                photos.of(workshop).stream()
                        .map(it ->
                                photo(it, tables, cards.getOrDefault(it.photo(), List.of()).size()))
                        .toList(),
                slip,
                old.keptDays());
    }

    PaperPage.One one(WorkshopId workshop, AttachmentId id, Before before, Locale locale) {
        var language = Language.of(locale).tag();
        var evening = evening(workshop);
        var photo = photos.find(workshop, id);
        var cards =
                looks.cutOut(workshop).stream()
                        .filter(it -> it.cutOut().photo().equals(id))
                        .toList();
        return new PaperPage.One(
                UUID.randomUUID(),
                workshop.id(),
                evening.title().in(language),
                photo(photo, tables(evening, language), cards.size()),
                cards.stream().map(it -> card(it, photo)).toList(),
                form(workshop, photo.table(), before, language),
                done(workshop, cards, before.written()));
    }

    private Evening evening(WorkshopId workshop) {
        return workshops
                .find(workshop)
                .orElseThrow(() -> new RefusedException(Refusal.PHOTO_IS_UNKNOWN));
    }

    private static Map<TableId, Table> tables(Evening evening, String language) {
        return evening.tables().stream()
                .collect(Collectors.toMap(Evening.ThemeTable::id, it -> table(it, language)));
    }

    private static Table table(Evening.ThemeTable it, String language) {
        return new Table(it.id().id(), it.letter(), it.title().in(language));
    }

    private static Photo photo(PhotoAdded it, Map<TableId, Table> tables, int cards) {
        var table = tables.get(it.table());
        if (table == null) throw new IllegalStateException("Without a table: " + it.photo());
        return new Photo(it.photo().id(), it.number(), table, it.width(), it.height(), cards);
    }

    private static PaperPage.Card card(CutCard it, PhotoAdded photo) {
        var card = it.card();
        return new PaperPage.Card(
                card.id().id(),
                UUID.randomUUID(),
                card.number(),
                card.kind().word(),
                new Line(card.language(), card.text()),
                card.example(),
                card.answers().stream().map(CardId::id).toList(),
                Box.of(it.cutOut().area(), photo.width(), photo.height()));
    }

    private Form form(WorkshopId workshop, TableId table, Before before, String language) {
        var held =
                rounds.list(workshop).stream()
                        .filter(round -> isHeldAt(table, round))
                        .map(it -> new Round(it.id().id(), it.number(), it.task().name()))
                        .toList();
        return new Form(
                UUID.randomUUID(),
                before.round() == null ? usual(held) : before.round(),
                before.kind() == null ? CardKind.SOLUTION.word() : before.kind(),
                before.language() == null ? language : before.language(),
                held,
                SpokenLanguage.offered(),
                challenges(workshop, table),
                Boards.MOST_LETTERS,
                Boards.MOST_LINES);
    }

    /** Most of what hangs on paper are solution approaches, of the last round. */
    private static @Nullable UUID usual(List<Round> held) {
        return held.isEmpty() ? null : held.getLast().id();
    }

    private static boolean isHeldAt(TableId table, RoundRow round) {
        return round.tables().stream().anyMatch(it -> it.table().equals(table));
    }

    private List<CardOnPage> challenges(WorkshopId workshop, TableId table) {
        return looks.at(workshop).at(table).stream()
                .filter(card -> card.kind().equals(CardKind.CHALLENGE.word()))
                .toList();
    }

    private @Nullable Done done(WorkshopId workshop, List<CutCard> cards, @Nullable UUID written) {
        return cards.stream()
                .map(CutCard::card)
                .filter(card -> card.id().id().equals(written))
                .findFirst()
                .map(card ->
                        new Done(card.number(), boards.replyCode(workshop, card.id()).toString()))
                .orElse(null);
    }
}
