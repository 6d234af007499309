package stellwand.review;

import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Looks.Challenge;
import stellwand.idea.Catalogue;
import stellwand.idea.Challenges;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.Together;
import stellwand.idea.Turns;
import stellwand.web.RefusedException;

/** What a unit sees that follows the link it was sent. */
@Component
class DraftPages {
    private final DraftLinks links;
    private final Catalogue catalogue;
    private final Turns turns;
    private final IdeaLines lines;
    private final Challenges challenges;
    private final Together together;
    private final Reviews reviews;
    private final OwnStatements own;

    DraftPages(
            DraftLinks links,
            Catalogue catalogue,
            Turns turns,
            IdeaLines lines,
            Challenges challenges,
            Together together,
            Reviews reviews,
            OwnStatements own) {
        this.links = links;
        this.catalogue = catalogue;
        this.turns = turns;
        this.lines = lines;
        this.challenges = challenges;
        this.together = together;
        this.reviews = reviews;
        this.own = own;
    }

    /**
     * @param id of the wish that a button sends
     * @param challenges which it answers, if it was a card
     * @param original if other words stand beside it
     * @param together what is examined together with it, as long as the unit is asked
     * @param published whether everybody reads it
     * @param own null: nothing is expected of the unit any more
     */
    record Page(
            UUID id,
            String link,
            IdeaLine idea,
            List<Challenge> challenges,
            @Nullable Line original,
            List<IdeaLine> together,
            boolean published,
            @Nullable OwnStatement own) {

        /** Whether what they wrote waits for somebody who can sign in. */
        public boolean isSent() {
            return own != null && own.byLink();
        }
    }

    /** Whoever has a link sees what it is for; what is over does not say what it was. */
    DraftLink read(String text) {
        return links.read(text)
                .filter(it -> turns.isInSight(it.idea()))
                .orElseThrow(() -> new RefusedException(Refusal.LINK_IS_OVER));
    }

    Page page(String text, Locale locale) {
        var link = read(text);
        var detail =
                catalogue
                        .detail(link.idea())
                        .orElseThrow(() -> new RefusedException(Refusal.LINK_IS_OVER));
        var row = detail.row();
        var state = reviews.state(link.idea());
        boolean isAwaited = state.isExamined() && state.holder().awaits(link.unit());
        boolean published = catalogue.published(link.idea()).isPresent();
        if (!isAwaited && !published) {
            throw new RefusedException(Refusal.LINK_IS_OVER);
        }
        return new Page(
                UUID.randomUUID(),
                text,
                lines.of(List.of(row), locale).getFirst(),
                challenges.of(row),
                line(detail.original()),
                isAwaited ? lines.of(together.with(row.id()), locale) : List.of(),
                published,
                isAwaited ? own.of(link.idea(), state, link.unit(), locale) : null);
    }
}
