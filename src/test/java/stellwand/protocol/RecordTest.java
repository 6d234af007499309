package stellwand.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import stellwand.board.Standing;
import stellwand.protocol.BoardRecord.Entry;
import stellwand.protocol.BoardRecord.Gone;
import stellwand.protocol.BoardRecord.Heading;
import tools.jackson.databind.json.JsonMapper;

/** The record of a small evening, and its files as others rely on them. */
class RecordTest {
    private static final Path FILES = Path.of("src/test/resources/protocol");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final BoardRecord record = AnEvening.record();

    @Test
    void what_answers_a_challenge_stands_under_it_at_its_own_table() {
        var part = record.boards().getFirst().parts().getFirst();

        assertThat(part.chains())
                .extracting(chain -> chain.challenge().number())
                .containsExactly(1);
        assertThat(part.chains().getFirst().solutions())
                .extracting(Entry::number)
                .containsExactly(5);
        assertThat(record.boards().getLast().parts().getFirst().loose())
                .extracting(Entry::number)
                .containsExactly(2);
        assertThat(record.boards().getFirst().parked())
                .extracting(Entry::number)
                .containsExactly(6);
    }

    @Test
    void cards_under_a_heading_come_first_and_what_answers_them_with_them() {
        var parts = record.boards().getFirst().parts();

        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().heading()).isEqualTo(new Heading(1, "de", "=Wartezeiten"));
        assertThat(parts.getFirst().entries()).extracting(Entry::number).containsExactly(1, 5);
        assertThat(record.boards().getLast().parts().getFirst().heading()).isNull();
    }

    @Test
    void each_card_says_on_what_it_was_written() {
        assertThat(record.boards().stream().flatMap(BoardRecord.Board::entries))
                .extracting(entry -> entry.number() + " " + entry.provenance().writtenOn())
                .containsExactly("1 OWN_PHONE", "5 STAFF", "6 OWN_PHONE", "2 TABLE_DEVICE");
    }

    @Test
    void numbers_have_no_gap_and_what_is_gone_says_only_that() {
        assertThat(record.gone())
                .containsExactly(
                        new Gone(3, Standing.ERASED),
                        new Gone(4, Standing.HIDDEN),
                        new Gone(7, Standing.TAKEN_BACK));
    }

    @Test
    void the_files_look_as_ever() throws IOException {
        assertThat(RecordCsv.of(record, null))
                .as("Columns and words of the CSV stay; new columns come last, see docs/record.md")
                .isEqualTo(Files.readString(FILES.resolve("record.csv")));
        assertThat(JSON.valueToTree(RecordJson.of(record)).toPrettyString())
                .as("Names in the JSON stay; new ones may come, see docs/record.md")
                .isEqualTo(Files.readString(FILES.resolve("record.json")).strip());
    }

    @Test
    void a_spreadsheet_reads_the_table_back() throws IOException {
        var rows = rows();

        assertThat(rows).hasSize(7).allMatch(CSVRecord::isConsistent);
        assertThat(rows.getFirst().get("text")).isEqualTo("Lange Schlangen;\n\"überall\"");
        assertThat(rows.getFirst().get("translations"))
                .isEqualTo("ar (checked, table-device): طوابير طويلة");
        assertThat(rows.getFirst().get("pinned_at")).isEqualTo("2017-09-14T19:01:00+02:00");
        assertThat(rows.getFirst().get("corrected_at")).isEqualTo("2017-09-14T19:08:00+02:00");
    }

    @Test
    void nothing_that_somebody_wrote_becomes_a_formula() throws IOException {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.toList()).noneMatch(RecordTest::isFormula));
        assertThat(rows().stream().map(row -> row.get("text")))
                .contains("'=HYPERLINK(\"http://x\")");
        assertThat(rows().stream().map(row -> row.get("example"))).contains("'- ein Haus");
        assertThat(rows().stream().map(row -> row.get("table_title"))).contains("'+Ehrenamt");
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    }

    /** As Excel and LibreOffice do: the mark first, then RFC 4180. */
    private List<CSVRecord> rows() throws IOException {
        var csv = RecordCsv.of(record, null);
        assertThat(csv).startsWith("\uFEFFnumber,standing,table,");
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parsed = format.parse(new StringReader(csv.substring(1)))) {
            return parsed.getRecords();
        }
    }

    @Test
    void no_file_knows_a_person() {
        var files = RecordCsv.of(record, null) + JSON.writeValueAsString(RecordJson.of(record));

        assertThat(files)
                .doesNotContain(
                        AnEvening.LEYLA.toString(),
                        AnEvening.DEVICE.toString(),
                        AnEvening.AYLIN.toString());
    }
}
