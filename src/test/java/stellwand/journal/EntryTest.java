package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The example of docs/adr/0011, reckoned there by another program. */
class EntryTest {
    private static final StreamId EVENING =
            new StreamId("workshop", UUID.fromString("01970001-0000-7000-8000-000000000001"));

    @Test
    void the_hash_of_a_text_is_as_it_is_written_down() {
        assertThat(hex(textHash()))
                .isEqualTo("1941eaaabbc7cddd8a8b06b84bdb967f4414807e3168633b4469325bc534cb68");
    }

    @Test
    void the_hash_of_an_event_is_as_it_is_written_down() {
        var text = UUID.fromString("01970022-0000-7000-8000-000000000022");
        var contents = new Fields().add(text).add(textHash()).hash();
        var first = entry(1, contents).hash(Entry.BEGINNING);

        assertThat(hex(first))
                .isEqualTo("7630eafa922a7ca4a832b9fc7f86b49ebfff070c5c60432051903316c69a6513");
        assertThat(hex(entry(2, Entry.NOTHING).hash(first)))
                .isEqualTo("1787bf73a14e744f16b4cd490884ff69255b7cfe9587d9c03b86c59ac34c6be1");
    }

    @Test
    void the_hash_of_all_heads_is_as_it_is_written_down() {
        var heads = new Heads();
        heads.add(
                new Head(
                        EVENING,
                        2,
                        "1787bf73a14e744f16b4cd490884ff69255b7cfe9587d9c03b86c59ac34c6be1"));

        assertThat(heads.sum())
                .isEqualTo(
                        new Heads.Sum(
                                1,
                                2,
                                "ed0b91ad6372c8b791b343c2c25fc06121fd4a4195f4408d1c43561e8b64ca55"));
    }

    private static byte[] textHash() {
        return ContentTable.hash(
                HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f"), "de", "Mehr Bäume");
    }

    private static Entry entry(long seq, byte[] contents) {
        return new Entry(
                EVENING,
                seq,
                "board.card-pinned",
                """
                {"number": 17, "language": "ar", "checked": true,
                 "card": "01970020-0000-7000-8000-000000000020"}
                """,
                Instant.parse("2017-09-14T17:04:05.678901Z"),
                UUID.fromString("01970021-0000-7000-8000-000000000021"),
                UUID.fromString("01970030-0000-7000-8000-000000000030"),
                contents);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
