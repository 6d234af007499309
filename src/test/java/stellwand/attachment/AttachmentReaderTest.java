package stellwand.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stellwand.attachment.Attachment.Document;
import stellwand.attachment.Attachment.Picture;

/** What becomes of the files that people send. */
class AttachmentReaderTest {
    private final AttachmentReader reader = new AttachmentReader();

    @Test
    void where_a_photo_was_taken_is_not_kept() throws Exception {
        var sent = Photo.taken(60, 30, 1);
        assertThat(metadata(sent).containsDirectoryOfType(GpsDirectory.class)).isTrue();

        var kept = picture(sent);
        for (var file : new byte[][] {kept.jpeg(), kept.preview()}) {
            assertThat(metadata(file).containsDirectoryOfType(ExifDirectoryBase.class)).isFalse();
            assertThat(metadata(file).containsDirectoryOfType(GpsDirectory.class)).isFalse();
            assertThat(new String(file, ISO_8859_1)).doesNotContain("Exif");
        }
    }

    private static com.drew.metadata.Metadata metadata(byte[] file) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    /** Red is on the left of the camera's film. */
    @ParameterizedTest
    @CsvSource({
        "1, left", "2, right", "3, right", "4, left",
        "5, above", "6, above", "7, below", "8, below"
    })
    void a_photo_stands_upright_however_the_phone_was_held(int orientation, String red)
            throws Exception {
        var upright = decoded(picture(Photo.taken(60, 30, orientation)).jpeg());

        boolean isTurned = orientation >= 5;
        assertThat(upright.getWidth()).isEqualTo(isTurned ? 30 : 60);
        assertThat(upright.getHeight()).isEqualTo(isTurned ? 60 : 30);
        assertThat(isRed(upright, 3, 3)).isEqualTo(red.equals("left") || red.equals("above"));
        assertThat(isRed(upright, upright.getWidth() - 4, 3))
                .isEqualTo(red.equals("right") || red.equals("above"));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var color = new Color(picture.getRGB(x, y));
        return color.getRed() > color.getBlue();
    }

    @Test
    void a_large_photo_is_made_smaller_and_gets_a_preview() throws Exception {
        var kept = picture(Photo.jpeg(5000, 2500));

        assertThat(kept.width()).isEqualTo(2400);
        assertThat(kept.height()).isEqualTo(1200);
        assertThat(decoded(kept.jpeg()).getWidth()).isEqualTo(2400);
        assertThat(decoded(kept.preview()).getWidth()).isEqualTo(640);
    }

    @Test
    void a_small_picture_stays_as_it_is() throws Exception {
        assertThat(decoded(picture(Photo.png(60, 30)).preview()).getWidth()).isEqualTo(60);
        assertThat(decoded(picture(Photo.png(1, 90)).jpeg()).getHeight()).isEqualTo(90);
    }

    @Test
    void glass_is_drawn_on_white() throws Exception {
        var kept = decoded(picture(Photo.transparentPng()).jpeg());

        assertThat(new Color(kept.getRGB(5, 5))).isEqualTo(Color.WHITE);
    }

    @Test
    void webp_is_read_too() {
        assertThat(picture(Photo.WEBP).width()).isEqualTo(1);
    }

    @Test
    void the_same_photo_once_more_is_the_same_file() {
        var photo = Photo.taken(60, 30, 6);

        assertThat(picture(photo).jpeg()).isEqualTo(picture(photo).jpeg());
    }

    @Test
    void a_bomb_is_refused_before_it_is_decoded() {
        assertThat(refused(Photo.bomb(60_000))).isEqualTo(Refusal.PICTURE_HAS_TOO_MANY_PIXELS);
    }

    @Test
    void a_file_that_is_too_large_is_not_looked_at() {
        var large = Arrays.copyOf(Photo.jpeg(10, 10), Limits.FILE_BYTES + 1);

        assertThat(refused(large)).isEqualTo(Refusal.FILE_IS_TOO_LARGE);
        assertThat(reader.letter(large)).isEqualTo(new Reading.Not(Refusal.FILE_IS_TOO_LARGE));
    }

    @Test
    void a_file_is_what_it_is_and_not_what_it_is_called() {
        var text = "<svg onload=alert(1)>".getBytes(UTF_8);

        assertThat(refused(text)).isEqualTo(Refusal.FILE_IS_NO_PICTURE);
        assertThat(refused(new byte[0])).isEqualTo(Refusal.FILE_IS_NO_PICTURE);
        assertThat(reader.letter(text)).isEqualTo(new Reading.Not(Refusal.FILE_IS_ANOTHER));
    }

    @Test
    void a_torn_photo_is_told_from_one_that_never_was() {
        var torn = Arrays.copyOf(Photo.png(60, 30), 40);

        assertThat(refused(torn)).isEqualTo(Refusal.PICTURE_IS_BROKEN);
    }

    @Test
    void what_iphones_call_a_photo_is_named() {
        var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1);

        assertThat(refused(heic)).isEqualTo(Refusal.PICTURE_IS_HEIC);
        assertThat(reader.letter(heic)).isEqualTo(new Reading.Not(Refusal.PICTURE_IS_HEIC));
    }

    @Test
    void a_pdf_is_a_letter_and_no_picture() {
        assertThat(refused(Photo.pdf())).isEqualTo(Refusal.FILE_IS_NO_PICTURE);
        assertThat(reader.letter(Photo.pdf()))
                .isInstanceOfSatisfying(
                        Reading.Kept.class,
                        it ->
                                assertThat(it.attachment())
                                        .isInstanceOf(Document.class)
                                        .extracting(Attachment::bytes)
                                        .isEqualTo(Photo.pdf()));
        assertThat(reader.letter(Photo.jpeg(9, 9))).isInstanceOf(Reading.Kept.class);
    }

    @Test
    void a_part_of_a_picture_is_a_picture_however_small() throws Exception {
        var whole = picture(Photo.jpeg(400, 200)).jpeg();

        var right = decoded(cut(whole, new Area(500, 0, 1000, 1000)));
        assertThat(right.getWidth()).isEqualTo(199);
        assertThat(right.getHeight()).isEqualTo(199);
        assertThat(isRed(right, 100, 100)).isFalse();

        var sliver = decoded(cut(whole, new Area(0, 990, 10, 1000)));
        assertThat(sliver.getWidth()).isEqualTo(4);
        assertThat(sliver.getHeight()).isEqualTo(1);
        assertThat(decoded(cut(picture(Photo.jpeg(1, 1)).jpeg(), new Area(0, 0, 1000, 1000))))
                .isNotNull();
    }

    private byte[] cut(byte[] whole, Area area) {
        return switch (reader.cut(whole, area)) {
            case Reading.Kept(var it) -> it.bytes();
            case Reading.Not(var reason) -> throw new AssertionError(reason);
        };
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 500, 500", "0, 0, 1001, 500", "500, 0, 400, 500", "0, 300, 500, 309"})
    void outside_of_a_picture_or_thinner_than_a_hundredth_there_is_no_part(
            int left, int top, int right, int bottom) {
        assertThat(new Area(left, top, right, bottom).isThere()).isFalse();
        assertThat(new Area(0, 0, 1000, 1000).isThere()).isTrue();
        assertThat(new Area(0, 0, 10, 10).isThere()).isTrue();
    }

    private Picture picture(byte[] file) {
        return switch (reader.picture(file)) {
            case Reading.Kept(Picture it) -> it;
            case Reading.Kept(Document it) -> throw new AssertionError(it);
            case Reading.Not(var reason) -> throw new AssertionError(reason);
        };
    }

    private Refusal refused(byte[] file) {
        return switch (reader.picture(file)) {
            case Reading.Kept(var it) -> throw new AssertionError(it);
            case Reading.Not(var reason) -> reason;
        };
    }

    private static BufferedImage decoded(byte[] jpeg) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
