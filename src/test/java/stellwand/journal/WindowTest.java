package stellwand.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowTest {

    @Test
    void a_newer_frame_about_the_same_subject_buries_the_older() {
        var window = new Window(0);
        window.add(List.of(frame(1, "a"), frame(2, "b"), frame(3, "a")));

        assertThat(read(window, 0)).containsExactly(2L, 3L);
    }

    @Test
    void who_is_ahead_waits_and_who_is_behind_the_window_starts_again() {
        var window = new Window(10);
        window.add(List.of(frame(11, "a")));

        assertThat(window.after(12, Audience.HOST)).isNull();
        assertThat(text(window.after(9, Audience.HOST)))
                .isEqualTo("id: 11\nevent: reset\ndata: {}\n\n");
    }

    @Test
    void the_window_holds_only_what_is_recent() {
        var window = new Window(0);
        for (long seq = 1; seq <= 3L * Window.FRAMES; seq++) {
            window.add(List.of(frame(seq, "subject " + seq % 7)));
        }

        assertThat(text(window.after(Window.FRAMES, Audience.HOST))).contains("reset");
        assertThat(read(window, 2L * Window.FRAMES)).hasSize(7);
    }

    @Test
    void who_only_follows_one_audience_moves_on_over_what_is_not_for_it() {
        var window = new Window(0);
        window.add(List.of(frame(1, "a"), Frame.silent(2)));

        var chunk = Objects.requireNonNull(window.after(0, Audience.PUBLIC));
        assertThat(chunk.bytes().hasRemaining()).isFalse();
        assertThat(chunk.to()).isEqualTo(2);
    }

    @Property(tries = 300)
    void from_any_place_one_reads_exactly_the_newest_of_each_subject(
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> subjects,
            @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> places,
            @ForAll @IntRange(min = 1, max = 9) int batch) {
        var window = new Window(0);
        var newest = new HashMap<Integer, Long>();
        var frames = new ArrayList<Frame>();
        for (int i = 0; i < subjects.size(); i++) {
            newest.put(subjects.get(i), i + 1L);
            frames.add(frame(i + 1L, "subject " + subjects.get(i)));
        }
        for (int i = 0; i < frames.size(); i += batch) {
            window.add(frames.subList(i, Math.min(frames.size(), i + batch)));
        }

        for (var place : places) {
            assertThat(read(window, place))
                    .isEqualTo(
                            newest.values().stream().filter(seq -> seq > place).sorted().toList());
        }
    }

    private static Frame frame(long seq, String subject) {
        return new Frame(seq, subject, Map.of(Audience.HOST, Frame.message(seq, "{}")));
    }

    private static List<Long> read(Window window, long cursor) {
        var ids = new ArrayList<Long>();
        for (var chunk = window.after(cursor, Audience.HOST);
                chunk != null;
                chunk = window.after(chunk.to(), Audience.HOST)) {
            text(chunk)
                    .lines()
                    .filter(line -> line.startsWith("id: "))
                    .forEach(line -> ids.add(Long.valueOf(line.substring(4))));
        }
        return ids;
    }

    private static String text(Window.@Nullable Chunk chunk) {
        return StandardCharsets.UTF_8
                .decode(Objects.requireNonNull(chunk).bytes().slice())
                .toString();
    }
}
