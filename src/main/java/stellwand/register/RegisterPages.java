package stellwand.register;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Looks;
import stellwand.idea.AttachmentOnPage;
import stellwand.idea.Attachments;
import stellwand.idea.Catalogue;
import stellwand.idea.Holders;
import stellwand.idea.Holders.Holder;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Refusal;
import stellwand.idea.SimilarIdea;
import stellwand.idea.SimilarIdeas;
import stellwand.journal.History;
import stellwand.register.ListPage.Choice;
import stellwand.register.ListPage.Filter;
import stellwand.theme.ThemeId;
import stellwand.theme.Themes;
import stellwand.web.Language;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Puts together what the register shows. */
@Component
class RegisterPages {
    static final int PER_PAGE = 25;
    private static final int MOST_SIMILAR = 3;

    /** Of 64: for fewer somebody with many machines might make another history. */
    private static final int DIGITS = 32;

    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final SimilarIdeas similarIdeas;
    private final Workshops workshops;
    private final Themes themes;
    private final MessageSource messages;
    private final Attachments attachments;
    private final Looks looks;
    private final Holders holders;
    private final History history;

    RegisterPages(
            Catalogue catalogue,
            IdeaLines lines,
            SimilarIdeas similarIdeas,
            Workshops workshops,
            Themes themes,
            MessageSource messages,
            Attachments attachments,
            Looks looks,
            Holders holders,
            History history) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.similarIdeas = similarIdeas;
        this.workshops = workshops;
        this.themes = themes;
        this.messages = messages;
        this.attachments = attachments;
        this.looks = looks;
        this.holders = holders;
        this.history = history;
    }

    ListPage list(Query query, Locale locale) {
        var search = query.search(Language.of(locale));
        var slice = catalogue.find(search, query.from(), PER_PAGE);
        return new ListPage(
                new Filter(
                        query.words(),
                        query.workshop(),
                        query.table(),
                        query.theme(),
                        query.unit(),
                        Objects.requireNonNullElse(query.way(), ""),
                        Objects.requireNonNullElse(query.standing(), ""),
                        Objects.requireNonNullElse(query.sort(), "")),
                evenings(locale),
                tables(query.workshop(), locale),
                themes(locale),
                units(locale),
                lines.of(slice.rows(), locale),
                catalogue.count(search),
                slice.next() == null ? null : query.at("/ideas", slice.next()),
                query.at("/ideas.csv", null),
                query.at("/api/ideas", null),
                query.at("/ideas.atom", null));
    }

    /**
     * Those of which ideas are public; a workshop that is only being planned is nobody's matter.
     */
    private List<Choice> evenings(Locale locale) {
        var language = Language.of(locale).tag();
        var all = workshops.list();
        var shown = catalogue.withIdeas(all.stream().map(it -> it.id()).toList());
        return all.stream()
                .filter(it -> shown.contains(it.id()))
                .map(it -> new Choice(it.id().id(), "", it.title().in(language)))
                .toList();
    }

    private List<Choice> tables(@Nullable UUID workshop, Locale locale) {
        if (workshop == null) return List.of();
        var language = Language.of(locale).tag();
        return workshops.find(new WorkshopId(workshop)).stream()
                .filter(it -> !catalogue.withIdeas(List.of(it.id())).isEmpty())
                .flatMap(it -> it.tables().stream())
                .map(it -> new Choice(it.id().id(), it.letter(), it.title().in(language)))
                .toList();
    }

    /** With those that have ended: ideas are under them. */
    private List<Choice> themes(Locale locale) {
        var language = Language.of(locale).tag();
        return themes.all().stream()
                .map(it -> new Choice(it.id().id(), "", it.name().in(language)))
                .toList();
    }

    private List<Choice> units(Locale locale) {
        return holders.all(locale).stream().map(it -> new Choice(it.id(), "", it.name())).toList();
    }

    Map<ThemeId, String> themeNames(Locale locale) {
        var language = Language.of(locale).tag();
        return themes.all().stream()
                .collect(toMap(Themes.Theme::id, it -> it.name().in(language).text()));
    }

    String feedTitle(Locale locale) {
        return messages.getMessage("register.title", null, locale);
    }

    /**
     * @param holder the unit that has it; null: the coordination, while it is examined
     * @param challenges which it answers, if it was a card
     * @param original if other words stand beside it
     * @param into the number of the one with which it is examined
     * @param checksum enough of the hash over all that has happened to it, to be written down
     * @param wish makes joining twice harmless
     */
    record IdeaPage(
            IdeaLine idea,
            List<Line> challenges,
            @Nullable Holder holder,
            @Nullable Line original,
            @Nullable Line reason,
            @Nullable Integer into,
            List<Integer> bundled,
            @Nullable Integer whole,
            List<Integer> parts,
            String changedOn,
            List<AttachmentOnPage> pictures,
            @Nullable String checksum,
            UUID wish,
            List<SimilarIdea> similar) {}

    IdeaPage idea(int number, Locale locale) {
        return page(
                catalogue
                        .published(number)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN)),
                locale);
    }

    private IdeaPage page(IdeaDetail detail, Locale locale) {
        var row = detail.row();
        return new IdeaPage(
                line(row, locale),
                challenges(row),
                holders.of(detail, locale),
                said(detail.original()),
                said(detail.reason()),
                detail.into(),
                detail.bundled(),
                detail.whole(),
                detail.parts(),
                IdeaLines.day(row.changedAt(), locale),
                pictures(row),
                checksum(row),
                UUID.randomUUID(),
                similarIdeas.to(row, MOST_SIMILAR, locale));
    }

    private List<Line> challenges(IdeaRow row) {
        var workshop = row.workshop();
        var card = row.card();
        return workshop == null || card == null ? List.of() : looks.challenges(workshop, card);
    }

    private List<AttachmentOnPage> pictures(IdeaRow row) {
        return attachments.released(row.id()).stream()
                .map(it -> AttachmentOnPage.published(row.number(), row.way(), it))
                .toList();
    }

    private @Nullable String checksum(IdeaRow row) {
        return history.head(row.id().stream())
                .map(head -> head.hash().substring(0, DIGITS))
                .orElse(null);
    }

    private IdeaLine line(IdeaRow row, Locale locale) {
        return lines.of(List.of(row), locale).getFirst();
    }

    private static @Nullable Line said(IdeaDetail.@Nullable Said said) {
        return said == null ? null : new Line(said.language(), said.text());
    }
}
