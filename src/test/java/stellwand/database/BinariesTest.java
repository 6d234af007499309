package stellwand.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tukaani.xz.XZInputStream;

class BinariesTest {
    private static final int MACHINE = 18;

    /** The numbers are ELF's for the processor that a program is made for. */
    @ParameterizedTest
    @CsvSource({"Linux, amd64, 3e", "Linux, aarch64, b7"})
    void the_jar_brings_postgres_for_both_kinds_of_linux_machines(
            String os, String arch, String processor) throws IOException {
        var packed =
                Binaries.class.getResourceAsStream(Binaries.resource(Binaries.platform(os, arch)));
        assertThat(packed).isNotNull();
        try (var archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            assertThat(headOf("bin/postgres", archive)[MACHINE])
                    .isEqualTo(HexFormat.of().parseHex(processor)[0]);
        }
    }

    private static byte[] headOf(String program, TarArchiveInputStream archive) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (entry.getName().endsWith(program)) return archive.readNBytes(MACHINE + 1);
        }
        throw new AssertionError("The archive has no " + program);
    }

    @ParameterizedTest
    @CsvSource({
        "Mac OS X, x86_64, darwin-x86_64",
        "Mac OS X, aarch64, darwin-arm_64",
        "Linux, amd64, linux-x86_64"
    })
    void others_are_named_as_their_binaries_are(String os, String arch, String platform) {
        assertThat(Binaries.platform(os, arch)).startsWith(platform);
    }
}
