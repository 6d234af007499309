package stellwand.demo.play;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import stellwand.demo.HostNotes.Words;

/**
 * What lies on the table, for its host.
 *
 * @param link that makes it this table's
 */
record HostDevice(Phone phone, UUID table, String link) {

    void open() throws IOException, InterruptedException {
        phone.page(link);
        phone.watch();
    }

    void translate(UUID card, Words words) throws IOException, InterruptedException {
        phone.post(
                "/cards/%s/translations".formatted(card),
                UUID.randomUUID(),
                Map.of("language", words.language(), "text", words.text(), "checked", true));
    }

    void writeHeading(UUID heading, Words words) throws IOException, InterruptedException {
        phone.post(
                "/tables/%s/headings".formatted(table),
                heading,
                Map.of("language", words.language(), "text", words.text()));
    }

    void putUnder(UUID card, UUID heading) throws IOException, InterruptedException {
        phone.put("/cards/%s/heading".formatted(card), Map.of("heading", heading));
    }

    void releaseExample(UUID card) throws IOException, InterruptedException {
        phone.put("/cards/%s/example-release".formatted(card), Map.of());
    }

    void park(UUID card) throws IOException, InterruptedException {
        phone.put("/cards/%s/parking".formatted(card), Map.of());
    }

    void hide(UUID card, String reason) throws IOException, InterruptedException {
        phone.put("/cards/%s/hiding".formatted(card), Map.of("reason", reason));
    }

    void showAgain(UUID card) throws IOException, InterruptedException {
        phone.delete("/cards/%s/hiding".formatted(card));
    }

    void call() throws IOException, InterruptedException {
        phone.put("/tables/%s/call".formatted(table), Map.of());
    }
}
