package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import stellwand.language.LetterLanguage;
import stellwand.people.contacts.PrivacyNote;
import stellwand.people.contacts.PrivacyNote.Version;
import stellwand.web.Bundle;
import stellwand.web.Language;

/**
 * What somebody was shown, in whichever language, must be shown again as it was.
 *
 * <p>Other words are another version. To make version 2 of {@code CONTACT}: leave {@code
 * intake.note.CONTACT.1} in all bundles, add {@code intake.note.CONTACT.2} to the three of {@code
 * messages/} and the nine of {@code letters/}, raise the number in {@link PrivacyNote}, and put the
 * words of each language into {@code src/test/resources/privacy-notes/CONTACT-2.<language>.txt}.
 * The files of version 1 stay as they are.
 */
class PrivacyNotesTest {
    private static final Path KEPT = Path.of("src/test/resources/privacy-notes");

    private record Spoken(Version version, LetterLanguage language) {
        String file() {
            return "%s-%d.%s.txt".formatted(version.note(), version.number(), language.tag());
        }
    }

    static Stream<Arguments> versions() {
        return spoken().map(it -> Arguments.of(it.version, it.language));
    }

    private static Stream<Spoken> spoken() {
        return Arrays.stream(PrivacyNote.values())
                .flatMap(note ->
                        Stream.iterate(1, it -> it <= note.version().number(), it -> it + 1)
                                .map(number -> new Version(note, number)))
                .flatMap(version ->
                        Arrays.stream(LetterLanguage.values())
                                .map(language -> new Spoken(version, language)));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void words_of_a_version_are_for_good(Version version, LetterLanguage language)
            throws IOException {
        assertThat(Bundle.read(bundle(language)).get(version.messageKey()))
                .as(
                        "%s has other words in %s than when people read it. Rule: other words are"
                                + " another version. Fix: restore it, and make version %d as this"
                                + " test's comment says.",
                        version.id(), language, version.number() + 1)
                .isEqualTo(kept(new Spoken(version, language)));
    }

    @Test
    void nothing_is_kept_of_what_is_no_version() throws IOException {
        var kept = spoken().map(Spoken::file).toList();
        try (var files = Files.list(KEPT)) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(kept);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_version_is_known_by_its_id_and_one_to_come_is_not(PrivacyNote note) {
        assertThat(Version.parse(note.version().id())).contains(note.version());
        assertThat(Version.parse(note + "/" + (note.version().number() + 1))).isEmpty();
    }

    private static String kept(Spoken spoken) throws IOException {
        return Files.readString(KEPT.resolve(spoken.file())).strip();
    }

    /** Pages speak three of them; letters the others. */
    private static String bundle(LetterLanguage language) {
        if (language == LetterLanguage.GERMAN) return "messages/intake";
        var isOfPages = Language.of(language.tag()).isPresent();
        return (isOfPages ? "messages/intake_" : "letters/letters_")
                + language.tag().toLowerCase(Locale.ROOT);
    }
}
