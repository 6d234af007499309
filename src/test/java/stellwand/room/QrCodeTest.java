package stellwand.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://beteiligung.example/j/A3ZQZ4";
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final int QUIET_ZONE = 4;

    @Test
    void a_phone_reads_the_address() throws ChecksumException, FormatException {
        assertThat(new Decoder().decode(modules(QrCode.svg(ADDRESS))).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void four_modules_around_it_stay_white() {
        var svg = QrCode.svg(ADDRESS);
        var runs = RUN.matcher(svg).results().toList();
        int side = side(svg);

        assertThat(runs)
                .isNotEmpty()
                .allSatisfy(run -> {
                    int x = Integer.parseInt(run.group(1));
                    int y = Integer.parseInt(run.group(2));
                    assertThat(Math.min(x, y)).isGreaterThanOrEqualTo(QUIET_ZONE);
                    assertThat(x + Integer.parseInt(run.group(3)))
                            .isLessThanOrEqualTo(side - QUIET_ZONE);
                    assertThat(y).isLessThan(side - QUIET_ZONE);
                });
    }

    private static int side(String svg) {
        var found = SIDE.matcher(svg);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static BitMatrix modules(String svg) {
        var modules = new BitMatrix(side(svg) - 2 * QUIET_ZONE);
        RUN.matcher(svg)
                .results()
                .forEach(run ->
                        modules.setRegion(
                                Integer.parseInt(run.group(1)) - QUIET_ZONE,
                                Integer.parseInt(run.group(2)) - QUIET_ZONE,
                                Integer.parseInt(run.group(3)),
                                1));
        return modules;
    }
}
