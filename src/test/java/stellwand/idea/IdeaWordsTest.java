package stellwand.idea;

import static stellwand.idea.IdeaRulesTest.*;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.idea.IdeaCommand.AskContributors;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.RewordIdea;
import stellwand.idea.IdeaCommand.WriteAgain;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.ContributorsAsked;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSplit;

/** What was written of an idea, and that it can go. */
class IdeaWordsTest {
    @Test
    void erasing_empties_every_wording_and_reason() {
        given(RECEIVED, new IdeaReworded("de", MORE))
                .when(wish(new EraseIdea(OMAR)))
                .then(new IdeaErased(OMAR))
                .thenErased(WORDS, MORE);
    }

    @Test
    void erasing_what_was_split_empties_its_parts_too() {
        var part = new IdeaId(new UUID(0x7000, 11));
        given(RECEIVED, new IdeaSplit(List.of(part)))
                .when(wish(new EraseIdea(OMAR)))
                .then(new IdeaErased(OMAR))
                .thenErased(WORDS, part.words());
    }

    @Test
    void the_words_of_a_card_are_erased_with_the_card() {
        given(received(CARD, IdeaKind.IDEA), new IdeaReworded("de", MORE))
                .when(wish(new EraseIdea(null)))
                .then(new IdeaErased(null))
                .thenErased(MORE);
    }

    @Test
    void a_letter_may_be_long_since_it_was_written_elsewhere() {
        var letter = Source.of(WayIn.LETTER);
        given().when(wish(receive(letter, "ä".repeat(20_000))))
                .then(received(letter, IdeaKind.IDEA));
        given().when(wish(receive(letter, "ä".repeat(20_001)))).thenRefused(IDEA_IS_TOO_LONG);
    }

    @Test
    void a_contributor_may_write_again() {
        given(RECEIVED)
                .when(wish(new WriteAgain(OMAR, written("Auch am Wochenende"))))
                .then(new ContributorWrote(OMAR, "de", MORE));
        given(RECEIVED).when(wish(new WriteAgain(OMAR, written("")))).thenRefused(IDEA_IS_BLANK);
    }

    @Test
    void only_a_contributor_writes_again() {
        given(RECEIVED)
                .when(wish(new WriteAgain(LEYLA, written("Auch am Wochenende"))))
                .thenRefused(WORDS_ARE_OTHERS);
    }

    @Test
    void contributors_are_asked_as_long_as_something_is_open() {
        var asks = wish(new AskContributors(written("Wo genau?"), SEPTEMBER));
        var asked = new ContributorsAsked("de", MORE, SEPTEMBER);
        given(RECEIVED).when(asks).then(asked);
        given(RECEIVED, SIGHTED).when(asks).then(asked);
        given(RECEIVED, new IdeaBundled(new IdeaId(LEYLA))).when(asks).thenRefused(NOTHING_TO_ASK);
        given(RECEIVED)
                .when(wish(new AskContributors(written(""), SEPTEMBER)))
                .thenRefused(QUESTION_IS_MISSING);
        given(RECEIVED)
                .when(wish(new AskContributors(written("x".repeat(501)), SEPTEMBER)))
                .thenRefused(QUESTION_IS_TOO_LONG);
    }

    @Test
    void a_question_goes_with_the_idea() {
        given(RECEIVED, new ContributorsAsked("de", MORE, SEPTEMBER))
                .when(wish(new EraseIdea(OMAR)))
                .then(new IdeaErased(OMAR))
                .thenErased(WORDS, MORE);
    }

    @Test
    void other_words_stand_beside_the_original() {
        given(RECEIVED)
                .when(wish(new RewordIdea(written("Nachtbus auf Linie 3"))))
                .then(new IdeaReworded("de", MORE));
        given(RECEIVED).when(wish(new RewordIdea(written("")))).thenRefused(IDEA_IS_BLANK);
        given(RECEIVED)
                .when(wish(new RewordIdea(written("x".repeat(2001)))))
                .thenRefused(IDEA_IS_TOO_LONG);
    }
}
