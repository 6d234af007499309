package stellwand.intake;

import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaDetail;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.KnownIdeas;
import stellwand.idea.Part;
import stellwand.people.ReplyCode;

/**
 * The ideas that were in somebody's text: each has a code of its own, and an answer. On the page of
 * the text's own code, since that is the one on the slip.
 */
@Component
class OwnParts {
    private final KnownIdeas ideas;
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final IdeaLines lines;

    OwnParts(KnownIdeas ideas, Catalogue catalogue, Contributors contributors, IdeaLines lines) {
        this.ideas = ideas;
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.lines = lines;
    }

    /**
     * @param wish makes answering twice harmless
     * @param code with which they say something of its answer; null: it is not theirs
     * @param words null: they are not for them to read
     * @param published whether everybody sees it
     * @param stands the end of a key of a message; null: it is not for them to know
     * @param question of the office, which waits for an answer
     */
    record OwnPart(
            UUID wish,
            int number,
            @Nullable String code,
            @Nullable Line words,
            boolean published,
            @Nullable String stands,
            @Nullable Line question) {}

    /**
     * Behind each what it was split into once more. Whoever joined sees those that everybody sees:
     * one of the others may be the author's personal matter.
     */
    List<OwnPart> of(Contribution own, List<Integer> numbers, Locale locale) {
        return parts(numbers, own.contributor(), locale)
                .filter(it -> own.isAuthor() || it.published())
                .toList();
    }

    private Stream<OwnPart> parts(List<Integer> numbers, UUID contributor, Locale locale) {
        return numbers.stream()
                .flatMap(it -> ideas.numbered(it).flatMap(catalogue::detail).stream())
                .flatMap(it ->
                        Stream.concat(
                                Stream.of(part(it, contributor, locale)),
                                parts(it.parts(), contributor, locale)));
    }

    private static @Nullable Line words(IdeaRow part) {
        var text = part.text();
        return text == null ? null : new Line(part.language(), text);
    }

    private OwnPart part(IdeaDetail part, UUID contributor, Locale locale) {
        var row = part.row();
        var code =
                contributors
                        .replyCode(row.id(), contributor)
                        .filter(it -> catalogue.part(it).filter(Part.LEFT::equals).isEmpty());
        var shown = catalogue.published(row.number());
        boolean published = shown.isPresent();
        var line = lines.of(List.of(row), locale).getFirst();
        return new OwnPart(
                UUID.randomUUID(),
                row.number(),
                code.map(ReplyCode::letters).orElse(null),
                // whoever joined reads what everybody reads
                code.isPresent() ? words(row) : shown.map(it -> words(it.row())).orElse(null),
                published,
                code.isPresent() || published ? line.stands() : null,
                code.isPresent() ? line(part.question()) : null);
    }
}
