package stellwand.review.echo;

import static stellwand.idea.IdeaDetail.line;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.BehindDue;
import stellwand.idea.Deadlines;
import stellwand.idea.DuePage;
import stellwand.idea.FollowUps;
import stellwand.idea.FollowUps.FollowUp;
import stellwand.idea.IdeaDetail.Said;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLines;
import stellwand.idea.Voice;
import stellwand.idea.Voices;
import stellwand.idea.Voices.Count;
import stellwand.idea.Voices.Opinion;
import stellwand.journal.ContentId;

/** Puts together what contributors say of answers: for themselves, and for staff. */
@Component
public class EchoPages {
    private final Voices voices;
    private final FollowUps followUps;
    private final Deadlines deadlines;

    EchoPages(Voices voices, FollowUps followUps, Deadlines deadlines) {
        this.voices = voices;
        this.followUps = followUps;
        this.deadlines = deadlines;
    }

    public OwnEcho own(IdeaId idea, UUID contributor, Locale locale) {
        var asked = followUps.of(idea, contributor).stream().map(it -> asked(it, locale)).toList();
        var heard = voices.heard(idea, contributor);
        if (heard.isEmpty()) return new OwnEcho(null, null, "", false, false, false, asked);
        var answer = heard.get().answer();
        var said = voices.of(answer, contributor);
        return new OwnEcho(
                answer.id(),
                said.map(Opinion::voice).orElse(null),
                said.map(Opinion::comment).map(Said::text).orElse(""),
                said.isEmpty() && voices.spokeBefore(idea, contributor),
                heard.get().isCounted(),
                heard.get().people() == 1,
                asked);
    }

    private OwnEcho.Asked asked(FollowUp it, Locale locale) {
        return new OwnEcho.Asked(
                line(it.words()),
                IdeaLines.day(it.askedAt(), locale),
                IdeaLines.day(it.due(), locale),
                isLate(it),
                line(it.reply()),
                day(it.repliedAt(), locale));
    }

    private boolean isLate(FollowUp it) {
        return it.isOpen() && deadlines.isLate(it.due());
    }

    private static @Nullable String day(@Nullable Instant at, Locale locale) {
        return at == null ? null : IdeaLines.day(at, locale);
    }

    /**
     * @param holds the answer that holds; null: there is none
     * @param ofOffice whether the reader belongs to the coordination, which is asked
     */
    public DeskEcho desk(
            IdeaId answered, @Nullable ContentId holds, boolean ofOffice, Locale locale) {
        var said = voices.all(answered);
        var questions = ofOffice ? followUps.about(answered) : List.<FollowUp>of();
        return new DeskEcho(
                new Count(count(said, holds, Voice.YES), count(said, holds, Voice.NO)),
                said.stream()
                        .filter(it -> it.comment() != null)
                        .map(it -> said(it, holds, locale))
                        .toList(),
                questions.stream().map(it -> question(it, locale)).toList());
    }

    private static int count(List<Opinion> said, @Nullable ContentId holds, Voice voice) {
        return (int)
                said.stream()
                        .filter(it -> it.answer().equals(holds) && it.voice() == voice)
                        .count();
    }

    private static DeskEcho.Said said(Opinion it, @Nullable ContentId holds, Locale locale) {
        return new DeskEcho.Said(
                it.voice(),
                it.number(),
                !it.answer().equals(holds),
                line(it.comment()),
                IdeaLines.day(it.at(), locale));
    }

    private DeskEcho.Question question(FollowUp it, Locale locale) {
        return new DeskEcho.Question(
                it.question().id(),
                it.number(),
                line(it.words()),
                IdeaLines.day(it.askedAt(), locale),
                IdeaLines.day(it.due(), locale),
                isLate(it),
                line(it.reply()),
                day(it.repliedAt(), locale));
    }

    /**
     * A question that waits.
     *
     * @param idea with the answer, by its id
     */
    public record Waiting(
            UUID idea,
            int number,
            @Nullable Line words,
            String due,
            boolean isLate,
            boolean isSoon) {}

    /** For the desk, what is due first in front. */
    public DuePage<Waiting> waiting(BehindDue behind, int most, Locale locale) {
        return followUps.waiting(behind, most).map(it -> waiting(it, locale));
    }

    private Waiting waiting(FollowUps.Waiting it, Locale locale) {
        boolean isLate = deadlines.isLate(it.due());
        return new Waiting(
                it.answered().id(),
                it.number(),
                line(it.words()),
                IdeaLines.day(it.due(), locale),
                isLate,
                !isLate && !it.due().isAfter(deadlines.soon()));
    }
}
