package stellwand.demo.play;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import stellwand.demo.Thought;
import stellwand.demo.play.Step.Correct;
import stellwand.demo.play.Step.Join;
import stellwand.demo.play.Step.LookAround;
import stellwand.demo.play.Step.Pin;
import stellwand.demo.play.Step.Sit;
import stellwand.demo.play.Step.TakeBack;

/** Does what the running order says, and keeps quiet while nobody may write. */
final class Person {
    /** For a round that opens late. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Phone phone;
    private final boolean watches;
    private final Stage stage;
    private final Map<String, UUID> pinned = new HashMap<>();

    /**
     * @param watches whether their phone follows the feed, as every real one does
     */
    Person(Phone phone, boolean watches, Stage stage) {
        this.phone = phone;
        this.watches = watches;
        this.stage = stage;
    }

    void play(List<Step> steps) throws IOException, InterruptedException {
        int next = 0;
        try {
            while (next < steps.size()) {
                stage.clock().await(steps.get(next).at());
                act(steps.get(next++));
            }
        } finally {
            steps.subList(next, steps.size()).forEach(this::leave);
        }
    }

    /** Nobody waits for the cards of those who went home. */
    private void leave(Step step) {
        if (step instanceof Pin pin) stage.lastCards().written(pin.round());
    }

    private void act(Step step) throws IOException, InterruptedException {
        try {
            switch (step) {
                case Join(_, var language) -> join(language);
                case Sit(_, int table) -> phone.sit(stage.hall().table(table));
                case Pin pin -> pin(pin);
                case Correct(_, var thought) -> correct(thought);
                case TakeBack(_, var thought) -> takeBack(thought);
                case LookAround _ -> phone.board();
            }
        } catch (NotTaken e) {
            if (step instanceof Join || !e.isOnlyTooLate()) throw e;
        }
    }

    private void join(String language) throws IOException, InterruptedException {
        phone.join(stage.joinCode(), language);
        if (watches) phone.watch();
    }

    private void pin(Pin pin) throws IOException, InterruptedException {
        try {
            var round = stage.hall().awaitRound(pin.round(), PATIENCE);
            if (round.isPresent()) pin(pin, round.get());
        } finally {
            stage.lastCards().written(pin.round());
        }
    }

    private void pin(Pin pin, UUID round) throws IOException, InterruptedException {
        var card = UUID.randomUUID();
        var thought = pin.thought();
        var table = stage.hall().table(thought.table());
        var answers = stage.hall().answeredBy(thought);
        phone.pin(card, table, round, thought, pin.words(), answers);
        pinned.put(thought.key(), card);
        stage.hall().wrote(thought, card);
    }

    private void correct(Thought thought) throws IOException, InterruptedException {
        var card = pinned.get(thought.key());
        if (card != null) phone.revise(card, thought, stage.hall().answeredBy(thought));
    }

    private void takeBack(Thought thought) throws IOException, InterruptedException {
        var card = pinned.get(thought.key());
        if (card != null) phone.takeBack(card);
    }
}
