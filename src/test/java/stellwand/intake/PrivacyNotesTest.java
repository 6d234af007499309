package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import stellwand.people.contacts.PrivacyNote;
import stellwand.people.contacts.PrivacyNote.Version;

/** What somebody was shown must be shown again as it was. */
class PrivacyNotesTest {
    @ParameterizedTest
    @EnumSource
    void words_of_a_version_are_for_good(PrivacyNote note) throws IOException {
        for (int number = 1; number <= note.version().number(); number++) {
            var version = new Version(note, number);
            assertThat(Version.parse(version.id())).contains(version);
            assertThat(german().getProperty(version.messageKey()))
                    .as(
                            "%s has other words than when people read it. Rule: other words are another"
                                    + " version. Fix: restore it, add %s.%d to the bundles, raise the"
                                    + " number in PrivacyNote, and put its words into privacy-notes.",
                            version.id(), version.messageKey(), number + 1)
                    .isEqualTo(kept(version));
        }
        assertThat(Version.parse(note + "/" + (note.version().number() + 1))).isEmpty();
    }

    private static String kept(Version version) throws IOException {
        return Files.readString(
                        Path.of(
                                "src/test/resources/privacy-notes/%s-%d.txt"
                                        .formatted(version.note(), version.number())))
                .strip();
    }

    private static Properties german() throws IOException {
        var bundle = new Properties();
        try (var in = new ClassPathResource("messages/intake.properties").getInputStream()) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
