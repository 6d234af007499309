package stellwand.demo.play;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import stellwand.demo.OpenEvening;
import stellwand.demo.Sayings;

/** Leads through the evening with the forms of the console. */
final class Facilitator {
    /** "One last card, please." */
    private static final Duration LAST_CARD = Duration.ofSeconds(10);

    private static final Duration HEARS_WITHIN = Duration.ofSeconds(5);
    private static final Sayings SAYINGS = Sayings.read("reference-evening");
    private static final Map<Integer, String> TASKS =
            Map.of(1, "challenges", 2, "solution approaches", 3, "solution approaches");
    private static final String EVENING = "/staff/workshops/" + OpenEvening.WORKSHOP.id();

    private final Phone phone;
    private final Stage stage;
    private final Consumer<String> say;

    Facilitator(Phone phone, Stage stage, Consumer<String> say) {
        this.phone = phone;
        this.stage = stage;
        this.say = say;
    }

    /** One for each table, to be opened on the device that lies there. */
    HostLinks hostLinks() throws IOException, InterruptedException {
        submit("/links", Map.of());
        return HostLinks.on(phone.page(EVENING));
    }

    void lead(RunningOrder order, long minutes) throws IOException, InterruptedException {
        for (var cue : order.cues()) {
            stage.clock().await(cue.at());
            switch (cue) {
                case Cue.Greet _ -> greet(order.places());
                case Cue.GoOn _ -> goOn();
                case Cue.Open(_, int round) -> open(round, minutes);
                case Cue.CountDown _ -> show("countdown");
                case Cue.Announce(_, var saying) -> announce(saying);
                case Cue.EndAnnouncement _ -> press("/announcement/end");
                case Cue.AnswerCall _ -> answerCall();
                case Cue.Close(_, int round) -> close(round);
                case Cue.Present(_, int table) -> present(table);
                case Cue.End _ -> end();
            }
        }
    }

    private void greet(int places) throws IOException, InterruptedException {
        closeWhatIsOpen();
        if (places > 0) submit("/places", Map.of("places", places));
        show("code");
        goOn();
        say.accept("people come in; the greeting");
    }

    /** Also what somebody else opened meanwhile: there is one round at a time. */
    private void closeWhatIsOpen() throws IOException, InterruptedException {
        var open = stage.hall().openRound();
        if (open.isPresent()) submit("/rounds/%s/closure".formatted(open.get()), Map.of());
    }

    /** Presses what the run sheet offers as next; at the end of the agenda there is nothing. */
    private void goOn() throws IOException, InterruptedException {
        press("/agenda/[^/]+/beginning");
    }

    /** If the console has such a button now. */
    private void press(String action) throws IOException, InterruptedException {
        var button = new Buttons(phone.page(EVENING + "/console")).find(action);
        if (button.isPresent()) phone.submit(button.get().action(), button.get().fields());
    }

    private void show(String view) throws IOException, InterruptedException {
        submit("/wall", Map.of("view", view));
    }

    private void open(int number, long minutes) throws IOException, InterruptedException {
        closeWhatIsOpen();
        var round = "/rounds/" + OpenEvening.round(number).id();
        for (var table : stage.hall().tables()) {
            submit(round + "/own-phones/" + table, Map.of("on", true));
        }
        submit(round + "/opening", Map.of("minutes", minutes));
        show("boards");
        say.accept("round %d: %s".formatted(number, TASKS.get(number)));
    }

    private void announce(String saying) throws IOException, InterruptedException {
        submit("/announcement", SAYINGS.words(saying));
    }

    private void answerCall() throws IOException, InterruptedException {
        if (stage.hall().awaitCall(HEARS_WITHIN)) press("/calls/[^/]+/answer");
    }

    private void close(int round) throws IOException, InterruptedException {
        stage.lastCards().await(round, LAST_CARD);
        submit("/rounds/%s/closure".formatted(OpenEvening.round(round).id()), Map.of());
        show("boards");
        var next = round < Tempo.ROUNDS ? "people look for another table" : "the plenary";
        say.accept("round %d is closed; %s".formatted(round, next));
    }

    private void present(int table) throws IOException, InterruptedException {
        show(stage.hall().table(table).toString());
    }

    private void end() throws IOException, InterruptedException {
        submit("/ending", Map.of());
        say.accept("over; to write on, take the end back on the console");
    }

    private void submit(String form, Map<String, ?> fields)
            throws IOException, InterruptedException {
        var all = new HashMap<String, Object>(fields);
        all.put("id", UUID.randomUUID());
        phone.submit(EVENING + form, all);
    }
}
