package stellwand.intake;

import static stellwand.idea.IdeaDetail.line;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Attachments;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Ideas;
import stellwand.idea.Part;
import stellwand.idea.SimilarIdea;
import stellwand.idea.SimilarIdeas;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.intake.retention.Lastings;
import stellwand.language.LetterLanguage;
import stellwand.people.ReplyCode;
import stellwand.people.Session;
import stellwand.review.PublicReviews;
import stellwand.review.ReviewOnPage;
import stellwand.review.echo.EchoPages;

/** What whoever holds a reply code sees of the idea, public or not. */
@Component
class OwnIdeaPages {
    private static final Intake.Answer NOT_OPEN =
            new Intake.Answer.Not(stellwand.idea.Refusal.IDEA_IS_NOT_OPEN);

    private final Ideas ideas;
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final IdeaLines lines;
    private final Attachments attachments;
    private final OwnFiles files;
    private final SimilarIdeas similarIdeas;
    private final PublicReviews reviews;
    private final EchoPages echo;
    private final OwnParts parts;
    private final Intake intake;
    private final Lastings lastings;
    private final OwnCodes codes;
    private final CodeSlips slips;
    private final OwnBeside beside;
    private final Clock clock;

    OwnIdeaPages(
            Ideas ideas,
            Catalogue catalogue,
            Contributors contributors,
            IdeaLines lines,
            Attachments attachments,
            OwnFiles files,
            SimilarIdeas similarIdeas,
            PublicReviews reviews,
            EchoPages echo,
            OwnParts parts,
            Intake intake,
            Lastings lastings,
            OwnCodes codes,
            CodeSlips slips,
            OwnBeside beside,
            Clock clock) {
        this.ideas = ideas;
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.lines = lines;
        this.attachments = attachments;
        this.files = files;
        this.similarIdeas = similarIdeas;
        this.reviews = reviews;
        this.echo = echo;
        this.parts = parts;
        this.intake = intake;
        this.lastings = lastings;
        this.codes = codes;
        this.slips = slips;
        this.beside = beside;
        this.clock = clock;
    }

    ReplyCode read(String typed) {
        return codes.read(typed);
    }

    OwnIdeaPage page(String typed, @Nullable Session visitor, Locale locale) {
        return page(typed, Arrival.NONE, null, null, visitor, locale);
    }

    /**
     * @param wish that has just arrived
     * @param proof that they have read what we sent them; null: nothing but the code says who it is
     */
    OwnIdeaPage page(
            String typed,
            Arrival came,
            @Nullable UUID wish,
            @Nullable String proof,
            @Nullable Session visitor,
            Locale locale) {
        var code = read(typed);
        var detail = find(code, visitor);
        var part = catalogue.part(code).orElseThrow();
        var own = contributors.find(code).orElseThrow();
        var line = lines.of(List.of(detail.row()), locale).getFirst();
        var arrival = came.asOf(clock.instant(), detail.row(), part);
        boolean published = catalogue.published(detail.row().number()).isPresent();
        boolean mayRead = part == Part.AUTHOR || published;
        return new OwnIdeaPage(
                UUID.randomUUID(),
                own.contributor(),
                code.toString(),
                arrival,
                part,
                line,
                part == Part.LEFT ? OwnBeside.Beside.NOTHING : beside.of(own, line.standing()),
                mayRead ? line(detail.reason()) : null,
                part == Part.LEFT ? null : line(detail.question()),
                detail.into(),
                parts.of(own, detail.parts(), locale),
                published,
                mayRead ? reviews.of(examined(detail), locale) : ReviewOnPage.NONE,
                echo.own(own.idea(), own.contributor(), locale),
                ideas.kindsToSay(own.idea(), own.contributor()),
                files.pictures(detail.row()),
                files.leftOut(own, proof),
                arrival == Arrival.FORM && mayJoinInstead(part, detail.row())
                        ? similar(detail.row(), locale)
                        : List.of(),
                lastings.textWent(detail.row().id(), locale),
                wish,
                slip(code, line, part, LetterLanguage.of(locale.getLanguage())));
    }

    private @Nullable CodeSlip slip(
            ReplyCode code, IdeaLine line, Part part, LetterLanguage language) {
        return part == Part.LEFT || line.standing() == Standing.ERASED
                ? null
                : slips.of(code, line, part, language);
    }

    /**
     * What was taken down at the counter, for its contributor to take along.
     *
     * @param idea and the wish that brought it
     * @param again whether it was lost
     */
    record TakenDown(UUID idea, CodeSlip slip, boolean again) {}

    TakenDown takenDown(
            String typed, @Nullable Session visitor, LetterLanguage theirs, boolean again) {
        var code = read(typed);
        var row = find(code, visitor).row();
        if (!row.way().isByStaff()) {
            throw new UnknownCodeException(Refusal.CODE_IS_WRONG, typed);
        }
        var line = lines.of(List.of(row), theirs.locale()).getFirst();
        var part = catalogue.part(code).orElseThrow();
        return new TakenDown(row.id().id(), slips.of(code, line, part, theirs), again);
    }

    private IdeaDetail examined(IdeaDetail own) {
        var into = own.into();
        return into == null ? own : catalogue.published(into).orElse(own);
    }

    /** Whose code it is. */
    Contribution own(String typed, @Nullable Session visitor) {
        var code = read(typed);
        return codes.guessed(code, visitor, () -> contributors.find(code));
    }

    private List<SimilarIdea> similar(IdeaRow row, Locale locale) {
        return similarIdeas.to(row, SameIdeaController.MOST_SIMILAR, locale).stream()
                .filter(it -> it.idea().isOpenForOthers())
                .toList();
    }

    /** As long as nobody has looked at it, and nothing came with it that would be left behind. */
    private boolean mayJoinInstead(Part part, IdeaRow row) {
        return part == Part.AUTHOR
                && row.standing() == Standing.RECEIVED
                && row.way() != WayIn.CARD
                && row.kind().mayBePublic()
                && attachments.of(row.id()).isEmpty();
    }

    /** Once more, after it is done, it leads to the same code. */
    Intake.Answer joinInstead(UUID wish, String typed, int number, @Nullable Session visitor) {
        var code = read(typed);
        var own = find(code, visitor).row();
        var other = catalogue.published(number).map(it -> it.row().id());
        if (other.isEmpty()) return NOT_OPEN;
        if (mayJoinInstead(catalogue.part(code).orElseThrow(), own)) {
            var words = new Line(own.language(), own.text() == null ? "" : own.text());
            return intake.joinInstead(wish, code, own.id(), other.get(), words);
        }
        var joined = intake.joined(wish, other.get());
        return catalogue.part(joined).isPresent() ? new Intake.Answer.Taken(joined) : NOT_OPEN;
    }

    private IdeaDetail find(ReplyCode code, @Nullable Session visitor) {
        return codes.guessed(code, visitor, () -> catalogue.find(code));
    }
}
