package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;

/** A photo says where it was taken, so the file that was sent stays nowhere. */
class UploadsTest {
    @TempDir Path data;

    @Test
    void files_that_are_being_sent_lie_in_a_folder_of_the_house_alone() throws Exception {
        var uploads = new Uploads(data);
        uploads.afterSingletonsInstantiated();

        var folder = data.resolve("uploads");
        assertThat(uploads.inTheDataDirectory(new MultipartProperties()).getLocation())
                .isEqualTo(folder.toString());
        assertThat(Files.getPosixFilePermissions(folder))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void what_a_killed_server_was_just_given_goes_at_the_next_start() throws Exception {
        var left = Files.createDirectories(data.resolve("uploads")).resolve("MultiPart1234");
        Files.writeString(left, "Exif");

        new Uploads(data).afterSingletonsInstantiated();

        assertThat(left).doesNotExist();
        assertThat(data.resolve("uploads")).isEmptyDirectory();
    }
}
