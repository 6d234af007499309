package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stellwand.board.BoardEvent.CardHidden;
import stellwand.board.BoardEvent.ChallengesAnswered;
import stellwand.board.CardId;
import stellwand.board.CardKind;
import stellwand.journal.ContentId;
import stellwand.journal.Written;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer says of each challenge that the idea was meant to solve whether it does. */
class ChallengesOfIdeasTest extends HouseWithCards {
    private final UUID stranger = UUID.randomUUID();

    @Test
    void everybody_reads_what_the_answer_means_for_the_challenge() throws Exception {
        var night = pinned("Nachts fährt kein Bus", CardKind.CHALLENGE);
        var idea = idea(answering(night, "Ein Bus bis Mitternacht"));
        staff(idea, "sighting");
        assertThat(page("/staff/review/" + idea)).contains("Löst das die Herausforderung?");

        assertThat(answered(idea, night, "PARTLY")).isEqualTo(302);

        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Nachts fährt kein Bus", "Das löst sie zum Teil");
        var answer =
                JsonMapper.shared().readTree(page("/api/ideas/" + idea)).at("/review/answers/0");
        assertThat(answer.at("/challenges")).hasSize(1);
        assertThat(answer.at("/challenges/0/challenge").asString())
                .isEqualTo(night.id().toString());
        assertThat(answer.at("/challenges/0/solves").asString()).isEqualTo("partly");
    }

    @Test
    void page_and_programs_name_the_challenges_that_everybody_sees() throws Exception {
        var night = pinned("Nachts fährt kein Bus", CardKind.CHALLENGE);
        var wrong = pinned("Der Fahrer Meier ist faul", CardKind.CHALLENGE);
        var card = pinned("Ein Bus bis Mitternacht");
        happened(List.of(), new ChallengesAnswered(card, List.of(night, wrong)));
        var idea = idea(card);
        staff(idea, "sighting");
        assertThat(challenges(idea)).hasSize(2);

        var reason = new ContentId(UUID.randomUUID());
        happened(
                List.of(new Written(reason, "de", "Ein Name")),
                new CardHidden(wrong, "de", reason));

        assertThat(page("/ideas/" + number(idea), ""))
                .contains("Nachts fährt kein Bus")
                .doesNotContain("Meier");
        assertThat(challenges(idea)).hasSize(1);
        assertThat(challenges(idea).get(0))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"card": "%s", "language": "de", "text": "Nachts fährt kein Bus"}
                                        """
                                                .formatted(night.id())));
    }

    private JsonNode challenges(UUID idea) throws Exception {
        return JsonMapper.shared().readTree(page("/api/ideas/" + idea, "")).at("/challenges");
    }

    @Test
    void a_changed_answer_says_it_anew_and_the_former_one_keeps_what_it_said() throws Exception {
        var night = pinned("Nachts fährt kein Bus", CardKind.CHALLENGE);
        var idea = idea(answering(night, "Ein Bus bis Mitternacht"));
        staff(idea, "sighting");
        answered(idea, night, "YES");

        var change =
                Map.of(
                        "result",
                        "NOT_NOW",
                        "language",
                        "de",
                        "words",
                        "Doch nicht.",
                        "why",
                        "Kein Geld",
                        "solves[%s]".formatted(night.id()),
                        "");
        assertThat(says(organiser, idea, "answer/change", change)).hasStatus(302);

        assertThat(page("/ideas/" + number(idea), "")).doesNotContain("Das löst sie");
        var answers =
                JsonMapper.shared().readTree(page("/api/ideas/" + idea)).at("/review/answers");
        assertThat(answers.at("/0/challenges/0/solves").asString()).isEqualTo("yes");
        assertThat(answers.at("/1/challenges")).isEmpty();
    }

    private int answered(UUID idea, CardId night, String solves) {
        return says(
                        organiser,
                        idea,
                        "answer",
                        Map.of(
                                "result",
                                "FEASIBLE",
                                "language",
                                "de",
                                "words",
                                "Ab Mai.",
                                "solves[%s]".formatted(night.id()),
                                solves,
                                "solves[%s]".formatted(stranger),
                                "YES"))
                .getResponse()
                .getStatus();
    }

    private CardId answering(CardId night, String text) {
        var card = pinned(text);
        happened(List.of(), new ChallengesAnswered(card, List.of(night)));
        return card;
    }
}
