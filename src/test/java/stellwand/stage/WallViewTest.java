package stellwand.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stellwand.workshop.TheEvening.SERVICE_POINT;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallViewTest {
    static Stream<WallView> views() {
        return Stream.of(
                new WallView.Boards(),
                new WallView.Board(SERVICE_POINT),
                new WallView.Countdown(),
                new WallView.Code(),
                new WallView.Announcement());
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_is_read_as_it_is_written(WallView view) {
        assertThat(WallView.parse(view.written())).contains(view);
        assertThat(WallView.read(view.written())).isEqualTo(view);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Boards", "table", "../console"})
    void nothing_else_is_a_view(String written) {
        assertThat(WallView.parse(written)).isEmpty();
        assertThatThrownBy(() -> WallView.read(written))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
