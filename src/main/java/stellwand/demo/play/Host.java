package stellwand.demo.play;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import stellwand.demo.HostNotes.Words;
import stellwand.demo.play.HostStep.CallFacilitator;
import stellwand.demo.play.HostStep.Correct;
import stellwand.demo.play.HostStep.Hide;
import stellwand.demo.play.HostStep.Park;
import stellwand.demo.play.HostStep.PutUnder;
import stellwand.demo.play.HostStep.ReleaseExample;
import stellwand.demo.play.HostStep.ShowAgain;
import stellwand.demo.play.HostStep.Translate;
import stellwand.demo.play.HostStep.WithCard;

/** Looks after one table with the device that the table's link has opened. */
final class Host {
    /** For a card that is still being written. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HostDevice device;
    private final Stage stage;
    private final Map<Words, UUID> headings = new HashMap<>();

    Host(HostDevice device, Stage stage) {
        this.device = device;
        this.stage = stage;
    }

    void play(List<HostStep> steps) throws IOException, InterruptedException {
        device.open();
        for (var step : steps) {
            stage.clock().await(step.at());
            try {
                act(step);
            } catch (NotTaken e) {
                if (!e.isOnlyTooLate()) throw e;
            }
        }
    }

    private void act(HostStep step) throws IOException, InterruptedException {
        switch (step) {
            case CallFacilitator _ -> device.call();
            case WithCard it -> {
                var card = stage.hall().awaitCard(it.thought(), PATIENCE);
                if (card.isPresent()) act(it, card.get());
            }
        }
    }

    private void act(WithCard step, UUID card) throws IOException, InterruptedException {
        switch (step) {
            case Translate(_, _, var words) -> device.translate(card, words);
            case PutUnder(_, _, var heading) -> putUnder(card, heading);
            case Correct(_, var thought) ->
                    device.phone().revise(card, thought, stage.hall().answeredBy(thought));
            case ReleaseExample _ -> device.releaseExample(card);
            case Park _ -> device.park(card);
            case Hide(_, _, var reason) -> device.hide(card, reason);
            case ShowAgain _ -> device.showAgain(card);
        }
    }

    private void putUnder(UUID card, Words words) throws IOException, InterruptedException {
        var heading = headings.get(words);
        if (heading == null) {
            heading = UUID.randomUUID();
            device.writeHeading(heading, words);
            headings.put(words, heading);
        }
        device.putUnder(card, heading);
    }
}
