package stellwand.bench;

import java.util.UUID;

/** What is posted: keywords of 60 characters, so that a frame has about 300 bytes. */
final class Cards {
    private Cards() {}

    static String text(UUID id) {
        return "Eine Stelle, die alle Fragen annimmt und weitergibt, Nr. %04d"
                .formatted(Math.floorMod(id.getLeastSignificantBits(), 10_000));
    }

    /** For the baseline: as many bytes as the product sends for such a card. */
    static String frameOfUsualSize(UUID id) {
        return "{\"type\":\"card-pinned\",\"card\":\"%s\",\"text\":\"%s\",\"filler\":\"%s\"}"
                .formatted(id, text(id), "x".repeat(200));
    }
}
