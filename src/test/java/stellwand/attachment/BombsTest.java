package stellwand.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No picture takes more memory than pictures do, whatever is hidden in it. */
class BombsTest {
    private static final long MIB = 1024 * 1024;

    private final AttachmentReader reader = new AttachmentReader();

    @ParameterizedTest
    @CsvSource({
        "zTXt, false",
        "iTXt, false",
        "iCCP, false",
        "zTXt, true",
        "iTXt, true",
        "iCCP, true"
    })
    void what_is_packed_beside_a_png_is_not_unpacked(String chunk, boolean hasPalette) {
        var bomb = Bombs.png(chunk, hasPalette);

        assertThat(allocated(() -> reader.picture(bomb))).isLessThan(100 * MIB);
    }

    @Test
    void of_what_a_camera_wrote_only_how_it_was_held_is_read() {
        var bomb = Bombs.jpegWhoseFieldsShareTheirBytes();

        assertThat(allocated(() -> reader.picture(bomb))).isLessThan(100 * MIB);
    }

    private static long allocated(Supplier<Reading> work) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(work.get()).isInstanceOf(Reading.Kept.class);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Its decoder would take gigabytes; it does so where nothing else lives. */
    @Test
    void a_webp_that_lies_about_itself_ends_nothing_but_its_own_process() {
        assertThat(reader.picture(Bombs.webpThatForetells()))
                .isEqualTo(new Reading.Not(Refusal.PICTURE_IS_BROKEN));
        assertThat(reader.picture(Bombs.webpThatIsLargerInside()))
                .isEqualTo(new Reading.Not(Refusal.PICTURE_IS_BROKEN));
    }

    @Test
    void a_picture_of_one_endless_row_is_refused() {
        assertThat(reader.picture(Photo.saying(50_000_000, 1)))
                .isEqualTo(new Reading.Not(Refusal.PICTURE_HAS_TOO_MANY_PIXELS));
    }
}
