package stellwand.demo.play;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import stellwand.demo.OpenEvening;

/** Leads through the evening with the forms of the staff pages. */
final class Facilitator {
    /** "One last card, please." */
    private static final Duration LAST_CARD = Duration.ofSeconds(10);

    private static final Map<Integer, String> TASKS =
            Map.of(1, "challenges", 2, "solution approaches", 3, "solution approaches");
    private static final long LONG_ENOUGH_TO_WRITE_ON_MINUTES = 480;

    private final Phone phone;
    private final Stage stage;
    private final Consumer<String> say;

    Facilitator(Phone phone, Stage stage, Consumer<String> say) {
        this.phone = phone;
        this.stage = stage;
        this.say = say;
    }

    void lead(List<Cue> cues, long minutes) throws IOException, InterruptedException {
        for (var cue : cues) {
            stage.clock().await(cue.at());
            switch (cue) {
                case Cue.Greet _ -> greet();
                case Cue.Open(_, int round) -> open(round, minutes);
                case Cue.Close(_, int round) -> close(round);
                case Cue.KeepOpen(_, int round) -> keepOpen(round);
                case Cue.SayGoodbye _ -> say.accept("over; round 3 stays open, write on");
            }
        }
    }

    private void greet() throws IOException, InterruptedException {
        closeWhatIsOpen();
        say.accept("people come in; the greeting");
    }

    /** Also what somebody else opened meanwhile: there is one round at a time. */
    private void closeWhatIsOpen() throws IOException, InterruptedException {
        var open = stage.hall().openRound();
        if (open.isPresent()) submit(open.get(), "closure", Map.of());
    }

    private void open(int round, long minutes) throws IOException, InterruptedException {
        closeWhatIsOpen();
        var id = OpenEvening.round(round).id();
        for (var table : stage.hall().tables()) {
            submit(id, "own-phones/" + table, Map.of("on", true));
        }
        submit(id, "opening", Map.of("minutes", minutes));
        say.accept("round %d: %s".formatted(round, TASKS.get(round)));
    }

    private void close(int round) throws IOException, InterruptedException {
        stage.lastCards().await(round, LAST_CARD);
        submit(OpenEvening.round(round).id(), "closure", Map.of());
        say.accept("round %d is closed; people look for another table".formatted(round));
    }

    private void keepOpen(int round) throws IOException, InterruptedException {
        stage.lastCards().await(round, LAST_CARD);
        var minutes = Map.of("minutes", LONG_ENOUGH_TO_WRITE_ON_MINUTES);
        submit(OpenEvening.round(round).id(), "extension", minutes);
        say.accept("a look at all boards");
    }

    private void submit(UUID round, String form, Map<String, ?> fields)
            throws IOException, InterruptedException {
        var all = new HashMap<String, Object>(fields);
        all.put("id", UUID.randomUUID());
        phone.submit(
                "/staff/workshops/%s/rounds/%s/%s"
                        .formatted(OpenEvening.WORKSHOP.id(), round, form),
                all);
    }
}
