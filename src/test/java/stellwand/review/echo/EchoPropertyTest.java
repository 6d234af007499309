package stellwand.review.echo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.review.echo.EchoWorld.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stellwand.idea.EchoEvent.FollowUpAsked;
import stellwand.idea.EchoEvent.FollowUpReplied;
import stellwand.idea.EchoEvent.VoiceGiven;
import stellwand.idea.IdeaEvent.ContributorJoined;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.Voice;
import stellwand.journal.ContentId;
import stellwand.journal.Decision.Accepted;
import stellwand.journal.Event;
import stellwand.journal.Given;
import stellwand.journal.Written;
import stellwand.review.echo.EchoCommand.AskFollowUp;
import stellwand.review.echo.EchoCommand.GiveVoice;
import stellwand.review.echo.EchoCommand.ReplyToFollowUp;

/** Whatever people do, in any order: who joins, goes, speaks, asks, replies; the answer changes. */
class EchoPropertyTest {
    private static final int PEOPLE = 4;

    enum What {
        JOIN,
        LEAVE,
        CHANGE_ANSWER,
        SPEAK,
        SPEAK_OF_AN_EARLIER_ANSWER,
        ASK,
        REPLY
    }

    /**
     * @param who one of the people; the first one wrote the idea
     * @param chance which voice, whether with words, which question
     */
    record Act(What what, int who, int chance) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(0, 20))
                .as(Act::new)
                .list()
                .ofMaxSize(80);
    }

    @Property(tries = 300)
    void each_has_one_voice_for_an_answer_and_nobody_floods_the_office(
            @ForAll("acts") List<Act> acts) {
        var story = new Story();
        for (var act : acts) {
            story.play(act);
            story.holds();
        }
    }

    /** Counts on its own, from the events alone. */
    private static final class Story {
        private final List<Event> events = new ArrayList<>(List.of(RECEIVED));
        private final Set<UUID> people = new HashSet<>(Set.of(LEYLA));
        private final Set<ContentId> erased = new HashSet<>();
        private int answers = 1;
        private int texts = 1000;

        void play(Act act) {
            var who = act.who() == 0 ? LEYLA : id(100 + act.who());
            switch (act.what()) {
                case JOIN -> {
                    if (people.add(who)) events.add(new ContributorJoined(who, NOVEMBER));
                }
                case LEAVE -> {
                    if (act.who() > 0 && people.remove(who)) leaves(who);
                }
                case CHANGE_ANSWER -> answers++;
                case SPEAK -> wishes(voice(who, answers, act.chance()));
                case SPEAK_OF_AN_EARLIER_ANSWER -> wishes(voice(who, answers - 1, act.chance()));
                case ASK -> wishes(new AskFollowUp(who, answer(answers), text(), DUE, NOVEMBER));
                case REPLY -> wishes(reply(act.chance()));
            }
        }

        /** As the idea's own rules do it. */
        private void leaves(UUID who) {
            voices().filter(it -> it.contributor().equals(who))
                    .forEach(it -> erased.addAll(it.written()));
            events.add(new ContributorLeft(who));
        }

        private GiveVoice voice(UUID who, int read, int chance) {
            var voice = chance % 2 == 0 ? Voice.YES : Voice.NO;
            var comment = chance % 3 == 0 ? text() : null;
            return new GiveVoice(who, answer(read), answer(answers), voice, comment, NOVEMBER);
        }

        private ReplyToFollowUp reply(int chance) {
            var asked = asked().toList();
            var question = asked.isEmpty() ? QUESTION : asked.get(chance % asked.size()).question();
            return new ReplyToFollowUp(question, text(), BO, NOVEMBER);
        }

        private Written text() {
            return new Written(content(texts++), "de", "Worte");
        }

        private static ContentId answer(int n) {
            return content(10_000 + n);
        }

        private void wishes(EchoCommand command) {
            var decision = EchoRules.decide(state(), command);
            if (decision instanceof Accepted<?, ?> accepted) {
                events.addAll(accepted.events());
                erased.addAll(accepted.erase());
            }
        }

        private EchoState state() {
            return new Given(events).of(EchoState.FOLD);
        }

        void holds() {
            var counted = state().voices();
            assertThat(counted.keySet()).allMatch(it -> people.contains(it.contributor()));
            for (int n = 1; n <= answers; n++) {
                var answer = answer(n);
                var voices = counted.values().stream().filter(it -> it.answer().equals(answer));
                assertThat(voices.map(VoiceGiven::contributor).toList())
                        .as("voices of answer %d", n)
                        .doesNotHaveDuplicates()
                        .hasSizeBetween(0, people.size());
            }
            onlyTheLatestCommentsAreThere(counted);
            nobodyWaitsForTwoReplies();
            eachQuestionHasOneReplyAtMost();
        }

        private void onlyTheLatestCommentsAreThere(Map<EchoState.Place, VoiceGiven> counted) {
            var readable =
                    voices().flatMap(it -> it.written().stream())
                            .filter(it -> !erased.contains(it))
                            .toList();
            assertThat(readable)
                    .containsExactlyInAnyOrderElementsOf(
                            counted.values().stream()
                                    .flatMap(it -> it.written().stream())
                                    .toList());
        }

        private void nobodyWaitsForTwoReplies() {
            var waiting = people.stream().collect(toMap(it -> it, it -> state().waitingOf(it)));
            assertThat(waiting.values()).allMatch(it -> it <= EchoRules.MOST_WAITING);
            assertThat(state().waiting().values())
                    .allMatch(it -> people.contains(it.contributor()));
        }

        private void eachQuestionHasOneReplyAtMost() {
            var replied = of(FollowUpReplied.class).map(FollowUpReplied::question).toList();
            assertThat(replied)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(asked().map(FollowUpAsked::question).toList());
        }

        private Stream<VoiceGiven> voices() {
            return of(VoiceGiven.class);
        }

        private Stream<FollowUpAsked> asked() {
            return of(FollowUpAsked.class);
        }

        private <E extends Event> Stream<E> of(Class<E> type) {
            return events.stream().filter(type::isInstance).map(type::cast);
        }
    }
}
