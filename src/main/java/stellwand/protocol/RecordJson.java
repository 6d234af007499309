package stellwand.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardKind;
import stellwand.board.Standing;
import stellwand.protocol.BoardRecord.Board;
import stellwand.protocol.BoardRecord.Entry;
import stellwand.protocol.BoardRecord.Gone;
import stellwand.protocol.BoardRecord.Heading;
import stellwand.protocol.BoardRecord.Translation;
import stellwand.workshop.Evening;
import stellwand.workshop.Wording;

/**
 * The record for programs. Names stay, new ones may be added. Described in {@code docs/record.md}.
 *
 * @param over whether the boards are closed; until then it is how things stand
 * @param title by language, as all the organiser's texts
 */
record RecordJson(
        UUID workshop,
        boolean over,
        Map<String, String> title,
        Map<String, String> place,
        List<Map<String, String>> inviting,
        LocalDateTime start,
        LocalDateTime end,
        String zone,
        List<TableJson> tables,
        List<Gone> gone) {

    record TableJson(
            String letter,
            Map<String, String> title,
            Map<String, String> question,
            List<EntryJson> cards) {}

    /**
     * @param answers numbers of challenges
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryJson(
            int number,
            Standing standing,
            CardKind kind,
            String language,
            String text,
            @Nullable String example,
            List<Translation> translations,
            List<Integer> answers,
            int round,
            Origin writtenOn,
            Instant pinnedAt,
            @Nullable Instant correctedAt,
            @Nullable Heading heading) {}

    static RecordJson of(BoardRecord record) {
        var evening = record.evening();
        return new RecordJson(
                evening.id().id(),
                record.over(),
                words(evening.title()),
                words(evening.place()),
                evening.inviting().stream().map(RecordJson::words).toList(),
                evening.start(),
                evening.end(),
                evening.zone().getId(),
                record.boards().stream().map(RecordJson::table).toList(),
                record.gone());
    }

    private static TableJson table(Board board) {
        Evening.ThemeTable table = board.table();
        return new TableJson(
                table.letter(),
                words(table.title()),
                words(table.question()),
                board.entries().map(RecordJson::card).toList());
    }

    private static EntryJson card(Entry entry) {
        var from = entry.provenance();
        return new EntryJson(
                entry.number(),
                entry.standing(),
                entry.kind(),
                entry.language(),
                entry.text(),
                entry.example(),
                entry.translations(),
                entry.answers(),
                from.round(),
                from.writtenOn(),
                from.at(),
                from.correctedAt(),
                entry.heading());
    }

    private static Map<String, String> words(Wording wording) {
        var words = new TreeMap<String, String>();
        wording.written().forEach(said -> words.put(said.language(), said.text()));
        return words;
    }
}
