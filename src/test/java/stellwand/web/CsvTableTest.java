package stellwand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Property
    void what_was_written_is_read(
            @ForAll
                    @StringLength(min = 1, max = 8)
                    @Chars({'\'', '=', '+', '-', '@', '"', ',', ';', '\t', '\n'})
                    @CharRange(from = 'a', to = 'c')
                    String said,
            @ForAll boolean spreadsheetWantsSemicolons) {
        var file =
                Csv.of(
                        new String[] {"id", "words"},
                        spreadsheetWantsSemicolons ? ";" : null,
                        rows -> rows.printRecord("1", Csv.text(said)));
        assertThat(CsvTable.read(file).orElseThrow().lines())
                .containsExactly(new CsvTable.Line(2, Map.of("id", "1", "words", said)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void whatever_stands_between_the_cells(String between) {
        var file =
                String.join(between, "ID", " Words ") + "\r\n\r\n" + String.join(between, "1", "a");
        assertThat(CsvTable.read("\uFEFF" + file))
                .contains(
                        new CsvTable(
                                List.of("id", "words"),
                                List.of(new CsvTable.Line(3, Map.of("id", "1", "words", "a")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id\n\"1"})
    void what_is_no_table_is_none(String file) {
        assertThat(CsvTable.read(file)).isEmpty();
    }
}
