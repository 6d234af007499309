package stellwand.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stellwand.journal.Reason;

class RefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"board", "board_en", "board_ar"})
    void every_no_is_a_sentence_and_every_sentence_a_no(String bundle) throws IOException {
        var sentences = new Properties();
        var file = Path.of("src/main/resources/messages", bundle + ".properties");
        try (var text = Files.newBufferedReader(file)) {
            sentences.load(text);
        }
        assertThat(sentences.stringPropertyNames())
                .filteredOn(name -> name.startsWith("board.refusal."))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Refusal.values()).map(Reason::messageKey).toList());
    }
}
