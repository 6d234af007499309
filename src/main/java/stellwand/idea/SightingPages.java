package stellwand.idea;

import static java.util.stream.Collectors.toMap;
import static stellwand.idea.IdeaDetail.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.board.CardOnPage.Translated;
import stellwand.idea.AskedUnits.Asked;
import stellwand.idea.Holders.Holder;
import stellwand.idea.Holders.Next;
import stellwand.idea.UnitProposals.UnitProposal;
import stellwand.unit.absence.Absences;
import stellwand.web.RefusedException;

/** Puts together what the sighting shows. */
@Component
class SightingPages {
    private static final int MOST_SIMILAR = 5;

    private final Catalogue catalogue;
    private final IdeaLines lines;
    private final Exchange exchange;
    private final AttachmentPages attachments;
    private final SimilarIdeas similarIdeas;
    private final ThemeProposals themes;
    private final Holders holders;
    private final AskedUnits asked;
    private final UnitProposals responsible;
    private final Absences absences;
    private final Deadlines deadlines;
    private final SecondTurns again;
    private final FirstLooks firstLooks;
    private final Paths paths;
    private final Translations translations;
    private final Challenges challenges;
    private final Together together;

    SightingPages(
            Catalogue catalogue,
            IdeaLines lines,
            Exchange exchange,
            AttachmentPages attachments,
            SimilarIdeas similarIdeas,
            ThemeProposals themes,
            Holders holders,
            AskedUnits asked,
            UnitProposals responsible,
            Absences absences,
            Deadlines deadlines,
            SecondTurns again,
            FirstLooks firstLooks,
            Paths paths,
            Translations translations,
            Challenges challenges,
            Together together) {
        this.catalogue = catalogue;
        this.lines = lines;
        this.exchange = exchange;
        this.attachments = attachments;
        this.similarIdeas = similarIdeas;
        this.themes = themes;
        this.holders = holders;
        this.asked = asked;
        this.responsible = responsible;
        this.absences = absences;
        this.deadlines = deadlines;
        this.again = again;
        this.firstLooks = firstLooks;
        this.paths = paths;
        this.translations = translations;
        this.challenges = challenges;
        this.together = together;
    }

    /**
     * @param id of the wish that a button sends
     * @param saved what has just been done; null: nothing
     * @param where somebody sights
     * @param original if other words stand beside it; hidden, everybody else does not read it
     * @param dated the date that stands on a letter, for the reader
     * @param exchange what its contributors wrote later, and what they were asked
     * @param language of the words that stand there now
     * @param ofWholes what came with the text of which it was a part
     * @param theme under which it is put
     * @param holder the unit that has it
     * @param asked the units that are asked beside it
     * @param due by when whoever has it goes on
     * @param usualDue by when a unit usually would
     * @param again whether a unit has or had its turn: a later day for it needs a reason
     * @param proposed the likeliest first; none when it is put under one, or nobody could say
     * @param away the units at which nobody is there now, each with the last day of that
     * @param path that its workshop has promised, if it has
     * @param responsible the likeliest units first; none when one has it, or nobody could say
     * @param translations of its card
     */
    record Page(
            UUID id,
            @Nullable Saved saved,
            Where where,
            IdeaLine idea,
            @Nullable Line original,
            boolean originalHidden,
            @Nullable Line reason,
            @Nullable String dated,
            Facts facts,
            Exchange.OnPage exchange,
            String language,
            String words,
            AttachmentPages.Files files,
            List<AttachmentPages.OfWhole> ofWholes,
            List<SimilarIdea> similar,
            @Nullable UUID theme,
            List<ThemeChoice> themes,
            List<ThemeChoice> proposed,
            @Nullable Holder holder,
            List<Asked> asked,
            @Nullable LocalDate due,
            LocalDate usualDue,
            boolean again,
            List<Holder> units,
            List<UnitProposal> responsible,
            Map<UUID, String> away,
            @Nullable OnPath path,
            List<Translated> translations) {

        public IdeaKind[] kinds() {
            return IdeaKind.values();
        }

        /** An adviser takes care of it; nobody examines it in public. */
        public boolean isPersonal() {
            return idea.kind() == IdeaKind.PERSONAL;
        }

        public boolean isWaiting() {
            return idea.standing() == Standing.RECEIVED;
        }

        public boolean isToBeSighted() {
            return isWaiting() && !isPersonal();
        }

        public boolean isToBeSettled() {
            return isWaiting() && isPersonal();
        }

        public boolean isExamined() {
            return idea.standing() == Standing.IN_REVIEW && !isPersonal();
        }

        public boolean isAskable() {
            return isWaiting() || idea.standing() == Standing.IN_REVIEW;
        }

        public String proposedParts() {
            return ProposedParts.of(words);
        }

        public boolean isUndoable() {
            return switch (idea.standing()) {
                case IN_REVIEW, SET_ASIDE, BUNDLED, SETTLED -> true;
                case RECEIVED, ANSWERED, SPLIT, ERASED -> false;
            };
        }
    }

    /**
     * @param next null: all stations are behind it
     * @param usefulUntil the last day on which an answer is of use, for the reader; null: none
     */
    record OnPath(@Nullable Next next, @Nullable String usefulUntil) {}

    /** Whoever hands over should know. */
    private Map<UUID, String> away(Locale locale) {
        return absences.deserted().entrySet().stream()
                .collect(toMap(it -> it.getKey().id(), it -> IdeaLines.day(it.getValue(), locale)));
    }

    private @Nullable OnPath onPath(IdeaId id, Paths.Place place, Locale locale) {
        if (!place.given()) return null;
        var day = place.promise().usefulUntil();
        return new OnPath(
                holders.next(id, place, locale), day == null ? null : IdeaLines.day(day, locale));
    }

    Page idea(IdeaId id, @Nullable Saved saved, Where where, Locale locale) {
        var detail =
                catalogue
                        .detail(id)
                        .orElseThrow(() -> new RefusedException(Refusal.IDEA_IS_UNKNOWN));
        var line = lines.of(List.of(detail.row()), locale).getFirst();
        var theme = detail.row().theme();
        var place = paths.of(id);
        return new Page(
                UUID.randomUUID(),
                saved,
                where,
                line,
                line(detail.original()),
                detail.originalHidden(),
                line(detail.reason()),
                detail.dated() == null ? null : IdeaLines.day(detail.dated(), locale),
                facts(detail, locale),
                exchange.of(detail.row()),
                detail.row().language(),
                detail.row().text() == null ? "" : detail.row().text(),
                attachments.of(detail.row()),
                detail.whole() == null ? List.of() : attachments.ofWholes(detail.row()),
                detail.row().kind() == IdeaKind.PERSONAL
                        ? List.of()
                        : similarIdeas.openOnes(detail.row(), MOST_SIMILAR, locale),
                theme == null ? null : theme.id(),
                themes.choices(locale),
                theme == null ? themes.proposed(detail.row(), locale) : List.of(),
                holders.of(detail, locale),
                asked.of(id, locale),
                detail.due(),
                deadlines.ofUnit(place),
                again.arePossible(id),
                holders.all(locale),
                detail.row().unit() == null && detail.row().standing() == Standing.IN_REVIEW
                        ? responsible.proposed(detail.row(), locale)
                        : List.of(),
                detail.row().standing() == Standing.IN_REVIEW ? away(locale) : Map.of(),
                onPath(id, place, locale),
                translations.of(detail.row()));
    }

    private Facts facts(IdeaDetail detail, Locale locale) {
        var row = detail.row();
        var due =
                row.standing() == Standing.RECEIVED ? deadlines.ofSighting(row.receivedAt()) : null;
        return new Facts(
                challenges.of(row),
                due == null ? null : IdeaLines.day(due, locale),
                due != null && deadlines.isLate(due),
                firstLooks.of(row, locale),
                detail.into(),
                lines.of(together.with(row.id()), locale),
                detail.whole(),
                detail.parts());
    }
}
