package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.idea.IdeaRulesTest.*;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.JoinIdea;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.journal.ContentId;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.journal.Written;

/** "Mine is the same", and leaving again. */
class JoinedIdeaTest {
    private static final ContributorJoined LEYLA_JOINED = new ContributorJoined(LEYLA, SEPTEMBER);
    private static final ContributorWrote LEYLA_WROTE = new ContributorWrote(LEYLA, "de", MORE);

    @Test
    void whoever_has_the_same_idea_joins_once() {
        examined().when(wish(join(null))).then(LEYLA_JOINED);
        examined(LEYLA_JOINED).when(wish(join(null))).thenNothingHappens();
        examined().when(wish(new JoinIdea(OMAR, SEPTEMBER, null))).thenNothingHappens();
    }

    @Test
    void how_they_put_it_comes_along() {
        examined().when(wish(join("Auch nachts"))).then(LEYLA_JOINED, LEYLA_WROTE);
        examined().when(wish(join("ä".repeat(2000)))).then(LEYLA_JOINED, LEYLA_WROTE);
        examined().when(wish(join("ä".repeat(2001)))).thenRefused(IDEA_IS_TOO_LONG);
        examined().when(wish(join(""))).thenRefused(IDEA_IS_BLANK);
    }

    @Test
    void what_hung_on_a_board_is_open_at_once_and_the_rest_when_it_is_examined() {
        given(received(CARD, IdeaKind.IDEA)).when(wish(join(null))).then(LEYLA_JOINED);
        given(RECEIVED).when(wish(join(null))).thenRefused(IDEA_IS_NOT_OPEN);
        given(received(CARD, IdeaKind.COMPLAINT))
                .when(wish(join(null)))
                .thenRefused(IDEA_IS_NOT_OPEN);
        examined(new KindDecided(IdeaKind.PERSONAL))
                .when(wish(join(null)))
                .thenRefused(IDEA_IS_NOT_OPEN);
    }

    @Test
    void what_is_done_with_takes_nobody_in() {
        var other = new IdeaId(LEYLA);
        for (var end :
                List.of(
                        new IdeaSetAside("de", MORE),
                        new IdeaBundled(other),
                        new IdeaSplit(List.of(other)))) {
            given(RECEIVED, end).when(wish(join(null))).thenRefused(IDEA_IS_NOT_OPEN);
        }
    }

    @Test
    void the_same_wish_a_moment_later_is_the_same() {
        var later = new JoinIdea(LEYLA, SEPTEMBER.plus(Duration.ofMinutes(1)), null);
        assertThat(later.body()).isEqualTo(join(null).body());
        assertThat(join("Auch nachts").body()).isNotEqualTo(join(null).body());
    }

    @Test
    void whoever_joined_goes_with_their_own_words_and_leaves_the_idea_to_the_others() {
        var officeWrote = new IdeaReworded("de", new ContentId(OMAR));
        var omarWrote = new ContributorWrote(OMAR, "de", new ContentId(LEYLA));
        examined(LEYLA_JOINED, LEYLA_WROTE, officeWrote, omarWrote)
                .when(wish(new EraseIdea(LEYLA)))
                .then(new ContributorLeft(LEYLA))
                .thenErased(MORE);
    }

    @Test
    void whoever_has_gone_is_gone_and_may_come_back() {
        var gone = examined(LEYLA_JOINED, LEYLA_WROTE, new ContributorLeft(LEYLA));
        gone.when(wish(new EraseIdea(LEYLA))).thenNothingHappens();
        gone.when(wish(join(null))).then(LEYLA_JOINED);
        examined(LEYLA_JOINED, LEYLA_WROTE, new ContributorLeft(LEYLA), LEYLA_JOINED)
                .when(wish(new EraseIdea(LEYLA)))
                .then(new ContributorLeft(LEYLA))
                .thenErased();
    }

    @Test
    void a_part_is_the_idea_of_everybody_whose_idea_the_whole_is() {
        var whole = examined(LEYLA_JOINED).of(IdeaState.FOLD);
        given().when(wish(PartOfWhole.receive(NIGHT_BUS, whole, OTHER, 88)))
                .then(
                        new IdeaReceived(
                                88,
                                Source.of(WayIn.FORM).partOf(NIGHT_BUS),
                                IdeaKind.IDEA,
                                OMAR,
                                "de",
                                OTHER.words(),
                                List.of(),
                                SEPTEMBER),
                        LEYLA_JOINED);
    }

    @Test
    void whoever_had_gone_before_it_was_split_is_not_in_its_parts() {
        var whole = examined(LEYLA_JOINED, new ContributorLeft(LEYLA)).of(IdeaState.FOLD);
        var part = PartOfWhole.receive(NIGHT_BUS, whole, OTHER, 88);
        assertThat(part.joined()).isEmpty();
    }

    @Test
    void nobody_else_erases_anything() {
        examined().when(wish(new EraseIdea(LEYLA))).thenRefused(WORDS_ARE_OTHERS);
    }

    @Test
    void erased_by_its_author_it_is_gone_for_all_with_every_word() {
        examined(LEYLA_JOINED, LEYLA_WROTE)
                .when(wish(new EraseIdea(OMAR)))
                .then(new IdeaErased(OMAR))
                .thenErased(WORDS, MORE);
    }

    private static JoinIdea join(@Nullable String words) {
        return new JoinIdea(
                LEYLA, SEPTEMBER, words == null ? null : new Written(MORE, "de", words));
    }

    private static Given examined(Event... then) {
        var events = new ArrayList<Event>(List.of(RECEIVED, SIGHTED));
        events.addAll(List.of(then));
        return new Given(events);
    }
}
