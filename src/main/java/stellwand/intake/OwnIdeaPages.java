package stellwand.intake;

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
import stellwand.idea.Shown;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.people.Guesses;
import stellwand.people.Guesses.Guess;
import stellwand.people.ReplyCode;
import stellwand.people.Session;

/** What whoever holds a reply code sees of the idea, public or not. */
@Component
class OwnIdeaPages {
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final IdeaLines lines;
    private final Attachments attachments;
    private final Guesses guesses;

    OwnIdeaPages(
            Catalogue catalogue,
            Contributors contributors,
            IdeaLines lines,
            Attachments attachments,
            Guesses guesses) {
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.lines = lines;
        this.attachments = attachments;
        this.guesses = guesses;
    }

    /**
     * @param slip what was wrong with the last code
     */
    record Where(String code, @Nullable String slip) {}

    /**
     * @param id makes erasing twice harmless
     * @param justNow whether it has just arrived
     * @param into the number of the one with which it is examined
     * @param pictures who sees each of them
     */
    record Page(
            UUID id,
            String code,
            boolean justNow,
            IdeaLine idea,
            @Nullable Line reason,
            @Nullable Integer into,
            List<Integer> parts,
            boolean published,
            boolean isAuthor,
            List<Shown> pictures) {

        /** A card is erased where it hung. */
        public boolean isErasable() {
            return isAuthor && idea.standing() != Standing.ERASED && idea.way() != WayIn.CARD;
        }
    }

    ReplyCode read(String typed) {
        return ReplyCode.parse(typed)
                .orElseThrow(() -> new UnknownCodeException(Refusal.CODE_IS_WRONG));
    }

    Page page(String typed, boolean justNow, @Nullable Session visitor, Locale locale) {
        var code = read(typed);
        var detail = find(code, visitor);
        var number = detail.row().number();
        return new Page(
                UUID.randomUUID(),
                code.toString(),
                justNow,
                lines.of(List.of(detail.row()), locale).getFirst(),
                line(detail.reason()),
                detail.into(),
                detail.parts(),
                catalogue.published(number).isPresent(),
                contributors.find(code).filter(Contribution::isAuthor).isPresent(),
                pictures(detail.row()));
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

    private IdeaDetail find(ReplyCode code, @Nullable Session visitor) {
        return guessed(code, visitor, () -> catalogue.find(code));
    }

    private <T> T guessed(ReplyCode code, @Nullable Session visitor, Supplier<Optional<T>> lookUp) {
        var who = visitor == null ? null : visitor.id();
        return switch (guesses.guess(who, code.letters(), lookUp)) {
            case Guess.Right(var found) -> found;
            case Guess.Wrong() -> throw new UnknownCodeException(Refusal.CODE_IS_WRONG);
            case Guess.TooMany() -> throw new UnknownCodeException(Refusal.TOO_MANY_TRIES);
        };
    }

    private static @Nullable Line line(IdeaDetail.@Nullable Said said) {
        return said == null ? null : new Line(said.language(), said.text());
    }
}
