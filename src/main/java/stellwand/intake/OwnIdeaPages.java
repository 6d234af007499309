package stellwand.intake;

import static stellwand.idea.IdeaDetail.line;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.AttachmentRow;
import stellwand.idea.Attachments;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Part;
import stellwand.idea.Shown;
import stellwand.idea.SimilarIdea;
import stellwand.idea.SimilarIdeas;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.intake.retention.Lastings;
import stellwand.people.Guesses;
import stellwand.people.Guesses.Guess;
import stellwand.people.ReplyCode;
import stellwand.people.Session;
import stellwand.review.PublicReviews;
import stellwand.review.ReviewOnPage;
import stellwand.review.echo.EchoPages;
import stellwand.review.echo.OwnEcho;
import stellwand.web.Language;

/** What whoever holds a reply code sees of the idea, public or not. */
@Component
class OwnIdeaPages {
    private static final Intake.Answer NOT_OPEN =
            new Intake.Answer.Not(stellwand.idea.Refusal.IDEA_IS_NOT_OPEN);

    private final Catalogue catalogue;
    private final Contributors contributors;
    private final IdeaLines lines;
    private final Attachments attachments;
    private final SimilarIdeas similarIdeas;
    private final PublicReviews reviews;
    private final EchoPages echo;
    private final OwnParts parts;
    private final Intake intake;
    private final Lastings lastings;
    private final Guesses guesses;
    private final CodeSlips slips;
    private final Clock clock;

    OwnIdeaPages(
            Catalogue catalogue,
            Contributors contributors,
            IdeaLines lines,
            Attachments attachments,
            SimilarIdeas similarIdeas,
            PublicReviews reviews,
            EchoPages echo,
            OwnParts parts,
            Intake intake,
            Lastings lastings,
            Guesses guesses,
            CodeSlips slips,
            Clock clock) {
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.lines = lines;
        this.attachments = attachments;
        this.similarIdeas = similarIdeas;
        this.reviews = reviews;
        this.echo = echo;
        this.parts = parts;
        this.intake = intake;
        this.lastings = lastings;
        this.guesses = guesses;
        this.slips = slips;
        this.clock = clock;
    }

    /**
     * @param slip what was wrong with the last code
     */
    record Where(String code, @Nullable String slip) {}

    ReplyCode read(String typed) {
        return ReplyCode.in(typed)
                .orElseThrow(() -> new UnknownCodeException(notACode(typed), typed));
    }

    private static Refusal notACode(String typed) {
        return ReplyCode.isAsLong(typed) ? Refusal.CODE_IS_MISREAD : Refusal.CODE_IS_INCOMPLETE;
    }

    OwnIdeaPage page(String typed, @Nullable Session visitor, Locale locale) {
        return page(typed, Arrival.NONE, null, visitor, locale);
    }

    /**
     * @param wish that has just arrived
     */
    OwnIdeaPage page(
            String typed,
            Arrival came,
            @Nullable UUID wish,
            @Nullable Session visitor,
            Locale locale) {
        var code = read(typed);
        var detail = find(code, visitor);
        var part = catalogue.part(code).orElseThrow();
        var line = lines.of(List.of(detail.row()), locale).getFirst();
        var arrival = came.asOf(clock.instant(), detail.row(), part);
        boolean published = catalogue.published(detail.row().number()).isPresent();
        boolean mayRead = part == Part.AUTHOR || published;
        return new OwnIdeaPage(
                UUID.randomUUID(),
                code.toString(),
                arrival,
                part,
                line,
                mayRead ? line(detail.reason()) : null,
                part == Part.LEFT ? null : line(detail.question()),
                detail.into(),
                parts.of(code, locale),
                published,
                mayRead ? reviews.of(examined(detail), locale) : ReviewOnPage.NONE,
                echo(code, locale),
                pictures(detail.row()),
                arrival == Arrival.FORM && mayJoinInstead(part, detail.row())
                        ? similar(detail.row(), locale)
                        : List.of(),
                lastings.textWent(detail.row().id(), locale),
                wish,
                slip(code, line, part, Language.of(locale)));
    }

    private @Nullable CodeSlip slip(ReplyCode code, IdeaLine line, Part part, Language language) {
        return part == Part.LEFT || line.standing() == Standing.ERASED
                ? null
                : slips.of(code, line, part, language);
    }

    /**
     * What was taken down at the counter, for its contributor to take along.
     *
     * @param idea and the wish that brought it
     */
    record TakenDown(UUID idea, CodeSlip slip) {}

    TakenDown takenDown(String typed, @Nullable Session visitor, Language theirs) {
        var code = read(typed);
        var row = find(code, visitor).row();
        if (!CounterController.WAYS.contains(row.way())) {
            throw new UnknownCodeException(Refusal.CODE_IS_WRONG, typed);
        }
        var line = lines.of(List.of(row), theirs.locale()).getFirst();
        var part = catalogue.part(code).orElseThrow();
        return new TakenDown(row.id().id(), slips.of(code, line, part, theirs));
    }

    private OwnEcho echo(ReplyCode code, Locale locale) {
        var own = contributors.find(code).orElseThrow();
        return echo.own(own.idea(), own.contributor(), locale);
    }

    private IdeaDetail examined(IdeaDetail own) {
        var into = own.into();
        return into == null ? own : catalogue.published(into).orElse(own);
    }

    /** A letter stays with the office, so there is nothing to wait for. */
    private List<Shown> pictures(IdeaRow row) {
        if (row.way() == WayIn.LETTER) return List.of();
        return attachments.of(row.id()).stream()
                .filter(AttachmentRow::isPicture)
                .map(AttachmentRow::shown)
                .toList();
    }

    /** Whose code it is. */
    Contribution own(String typed, @Nullable Session visitor) {
        var code = read(typed);
        return guessed(code, visitor, () -> contributors.find(code));
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
    Intake.Answer joinInstead(
            UUID wish, String typed, int number, @Nullable Session visitor, Locale locale) {
        var code = read(typed);
        var own = find(code, visitor).row();
        var other = catalogue.published(number).map(it -> it.row().id());
        if (other.isEmpty()) return NOT_OPEN;
        if (mayJoinInstead(catalogue.part(code).orElseThrow(), own)) {
            var words = new Line(own.language(), own.text() == null ? "" : own.text());
            return intake.joinInstead(
                    wish, code, own.id(), other.get(), words, Language.of(locale));
        }
        var joined = intake.joined(wish, other.get());
        return catalogue.part(joined).isPresent() ? new Intake.Answer.Taken(joined) : NOT_OPEN;
    }

    private IdeaDetail find(ReplyCode code, @Nullable Session visitor) {
        return guessed(code, visitor, () -> catalogue.find(code));
    }

    private <T> T guessed(ReplyCode code, @Nullable Session visitor, Supplier<Optional<T>> lookUp) {
        var who = visitor == null ? null : visitor.id();
        return switch (guesses.guess(who, code.letters(), lookUp)) {
            case Guess.Right(var found) -> found;
            case Guess.Wrong() ->
                    throw new UnknownCodeException(Refusal.CODE_IS_WRONG, code.toString());
            case Guess.TooMany() ->
                    throw new UnknownCodeException(Refusal.TOO_MANY_TRIES, code.toString());
        };
    }
}
