package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FeedTest {

    private final Node node = Node.fresh();
    private final StreamId stream = Node.newStream();
    private final UUID note = UUID.randomUUID();
    private Hall hall;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(node);
    }

    @AfterEach
    void close() throws Exception {
        hall.close();
    }

    @Test
    void what_happens_is_seen() {
        try (var reader = hall.read(stream, Audience.PARTICIPANT, "")) {
            reader.awaitEvent("beat");
            node.write(stream, note, "Mehr Bäume");

            assertThat(reader.awaitId(1).numbered())
                    .containsExactly(
                            new Reader.Message(
                                    1L,
                                    "message",
                                    "{\"note\":\"%s\",\"text\":\"Mehr Bäume\"}".formatted(note)));
        }
    }

    @Test
    void each_audience_sees_its_own() {
        try (var wall = hall.read(stream, Audience.PUBLIC, "");
                var host = hall.read(stream, Audience.HOST, "")) {
            wall.awaitEvent("beat");
            host.awaitEvent("beat");
            node.write(stream, note, "Mehr Bäume");

            assertThat(host.awaitId(1).numbered().getFirst().data()).contains("Mehr Bäume");
            assertThat(wall.awaitId(1).numbered().getFirst().data())
                    .isEqualTo("{\"note\":\"%s\"}".formatted(note));
        }
    }

    @Test
    void of_one_session_that_watches_too_often_the_oldest_ends_and_others_stay() {
        var another = Map.of("Cookie", "s2:PUBLIC");
        try (var other = new Reader(hall.port(), "/streams/" + stream.id(), another);
                var oldest = hall.read(stream, Audience.PUBLIC, "")) {
            other.awaitEvent("beat");
            oldest.awaitEvent("beat");
            var newer = new ArrayList<Reader>();
            for (int n = 0; n < 29; n++) newer.add(hall.read(stream, Audience.PUBLIC, ""));
            newer.forEach(it -> it.awaitEvent("beat"));
            assertThat(oldest.isOver()).isFalse();

            newer.add(hall.read(stream, Audience.PUBLIC, ""));

            await().until(oldest::isOver);
            node.write(stream, note, "Mehr Bäume");
            other.awaitId(1);
            newer.forEach(it -> it.awaitId(1));
            newer.forEach(Reader::close);
        }
    }

    @Test
    void who_comes_back_gets_what_was_missed_and_nothing_twice() {
        for (int i = 0; i < 5; i++) node.write(stream, UUID.randomUUID(), "Karte " + i);

        try (var byHeader = hall.resume(stream, "3");
                var byAddress = hall.read(stream, Audience.PARTICIPANT, "?after=2")) {
            assertThat(byHeader.awaitId(5).ids()).containsExactly(4L, 5L);
            assertThat(byAddress.awaitId(5).ids()).containsExactly(3L, 4L, 5L);
        }
    }

    @Test
    void who_was_away_too_long_or_knows_nonsense_loads_the_board() {
        var window = node.streams.get(stream).broadcast().window();
        for (int i = 0; i < 3; i++) node.write(stream, UUID.randomUUID(), "Karte " + i);
        await().until(() -> window.head() == 3);
        window.startAnew(3);

        for (var last : new String[] {"1", "99", "x", "-1"}) {
            try (var reader = hall.resume(stream, last)) {
                reader.awaitEvent("reset");
                assertThat(reader.ids()).containsExactly(3L);
            }
        }
    }

    @Test
    void who_read_the_tables_before_this_node_noticed_waits_for_what_comes_next() {
        node.journal.states(stream);
        var other = Node.on(node.source);
        other.write(stream, note, "von drüben");

        try (var reader = hall.read(stream, Audience.PARTICIPANT, "?after=1")) {
            reader.awaitEvent("beat");
            other.write(stream, UUID.randomUUID(), "noch eine");
            node.streams.lookForOthers();

            assertThat(reader.awaitId(2).numbered())
                    .extracting(Reader.Message::event)
                    .containsExactly("message");
        }
    }

    @Test
    void what_was_changed_or_erased_does_not_come_back() throws Exception {
        node.write(stream, note, "Herr Müller ist faul");
        node.change(stream, note, "Die Wege sind lang");
        var erased = UUID.randomUUID();
        node.write(stream, erased, "Telefon 0211 899");
        node.erase(stream, erased);

        assertOnlyTheNewestIsSeen(hall);
        try (var restarted = new Hall(Node.on(node.source))) {
            assertOnlyTheNewestIsSeen(restarted);
        }
    }

    private void assertOnlyTheNewestIsSeen(Hall hall) {
        try (var reader = hall.read(stream, Audience.HOST, "?after=0")) {
            assertThat(reader.awaitId(4).ids()).containsExactly(2L, 4L);
            assertThat(reader.numbered().toString())
                    .contains("Die Wege sind lang")
                    .doesNotContain("Müller", "0211 899");
        }
    }

    @Test
    void whispers_and_beats_have_no_number() {
        try (var reader = hall.read(stream, Audience.HOST, "")) {
            reader.awaitEvent("beat");
            node.feed.whisper(stream, Audience.HOST, Map.of("holds", "card 7"));
            node.feed.whisper(stream, Audience.PUBLIC, Map.of("not", "for hosts"));

            assertThat(reader.awaitEvent("whisper"))
                    .isEqualTo(new Reader.Message(null, "whisper", "{\"holds\":\"card 7\"}"));
            assertThat(reader.messages).noneMatch(message -> message.data().contains("not"));
        }
    }

    @Test
    void revoking_a_session_ends_its_streams_and_no_other() {
        var one = new Reader(hall.port(), "/streams/" + stream.id(), Map.of("Cookie", "s1:HOST"));
        var two = new Reader(hall.port(), "/streams/" + stream.id(), Map.of("Cookie", "s2:HOST"));
        await().until(() -> node.feed.watching(stream, Audience.HOST) == 2);
        assertThat(node.feed.sessions()).containsExactlyInAnyOrder("s1", "s2");

        node.feed.close("s1");

        await().until(one::isOver);
        assertThat(two.isOver()).isFalse();
        assertThat(node.feed.watching(stream, Audience.HOST)).isOne();
        assertThat(node.feed.sessions()).containsExactly("s2");
        two.close();
    }

    @Test
    void a_revoked_session_gets_no_stream() {
        hall.revoked.add("s1");

        assertThat(hall.read(stream, Audience.HOST, "").status).isEqualTo(204);
        assertThat(new Reader(hall.port(), "/elsewhere", Map.of()).status).isEqualTo(204);
    }

    @Test
    void who_leaves_is_no_longer_counted() {
        var reader = hall.read(stream, Audience.PUBLIC, "");
        reader.awaitEvent("beat");
        assertThat(node.feed.watching(stream, Audience.PUBLIC)).isOne();

        reader.close();

        await().until(() -> {
            node.feed.beatAll();
            return node.feed.watching(stream, Audience.PUBLIC) == 0;
        });
        assertThat(node.streams.get(stream).broadcast().isWatched()).isFalse();
    }

    @Test
    void after_a_rebuild_everybody_loads_the_board() {
        try (var reader = hall.read(stream, Audience.PARTICIPANT, "")) {
            reader.awaitEvent("beat");
            node.feed.reloadAll();
            assertThat(reader.awaitEvent("reset").id()).isNull();
        }
    }
}
