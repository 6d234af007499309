package stellwand.protocol;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stellwand.board.CardOnPage.Line;
import stellwand.board.Standing;
import stellwand.protocol.BoardRecord.Board;
import stellwand.protocol.BoardRecord.Chain;
import stellwand.protocol.BoardRecord.Entry;
import stellwand.protocol.BoardRecord.Gone;
import stellwand.protocol.BoardRecord.Part;
import stellwand.protocol.BoardRecord.Translation;
import stellwand.web.Language;
import stellwand.workshop.Evening;

/** The record in one reader's language. What people wrote stays in theirs. */
record RecordPages(BoardRecord record, Locale locale) {

    RecordPage page(boolean staff, boolean team) {
        var evening = record.evening();
        var language = Language.of(locale).tag();
        return new RecordPage(
                evening.id().id(),
                staff,
                team,
                record.over(),
                evening.title().in(language),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .localizedBy(locale)
                        .format(evening.start()),
                evening.place().in(language),
                record.boards().stream().map(board -> table(board, language)).toList(),
                numbers(gone -> gone.standing() != Standing.ERASED),
                numbers(gone -> gone.standing() == Standing.ERASED));
    }

    private List<Integer> numbers(Predicate<Gone> which) {
        return record.gone().stream().filter(which).map(Gone::number).toList();
    }

    private RecordPage.Table table(Board board, String language) {
        Evening.ThemeTable table = board.table();
        return new RecordPage.Table(
                table.letter(),
                table.title().in(language),
                table.question().in(language),
                board.parts().stream().map(this::part).toList(),
                cards(board.parked()));
    }

    private RecordPage.Part part(Part part) {
        var heading = part.heading();
        return new RecordPage.Part(
                heading == null ? null : new Line(heading.language(), heading.text()),
                part.chains().stream().map(this::chain).toList(),
                cards(part.loose()));
    }

    private RecordPage.Chain chain(Chain chain) {
        return new RecordPage.Chain(card(chain.challenge()), cards(chain.solutions()));
    }

    private List<RecordPage.Card> cards(List<Entry> entries) {
        return entries.stream().map(this::card).toList();
    }

    private RecordPage.Card card(Entry entry) {
        var from = entry.provenance();
        var example = entry.example();
        return new RecordPage.Card(
                entry.number(),
                entry.kind().word(),
                new Line(entry.language(), entry.text()),
                example == null ? null : new Line(entry.language(), example),
                entry.translations().stream().map(RecordPages::translated).toList(),
                entry.answers(),
                from.round(),
                from.writtenOn().name(),
                at(from.at()),
                correctedAt(from.correctedAt()));
    }

    private static RecordPage.Translated translated(Translation it) {
        return new RecordPage.Translated(
                new Line(it.language(), it.text()), it.checked(), it.by().name());
    }

    private @Nullable String correctedAt(@Nullable Instant when) {
        return when == null ? null : at(when);
    }

    /** The hour; on another day than the evening's the day too. */
    private String at(Instant when) {
        var local = LocalDateTime.ofInstant(when, record.evening().zone());
        var format =
                local.toLocalDate().equals(record.evening().start().toLocalDate())
                        ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
        return format.localizedBy(locale).format(local);
    }
}
