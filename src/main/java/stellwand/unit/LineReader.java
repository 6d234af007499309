package stellwand.unit;

import static stellwand.unit.Refusal.*;
import static stellwand.unit.UnitColumn.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.people.MailAddress;
import stellwand.web.CsvTable;
import stellwand.web.Language;

/** Reads one line of a file of units, and notes what it cannot read. */
final class LineReader {
    private static final String BETWEEN = "[,;\\n]";

    private final CsvTable.Line line;
    private final Map<String, UUID> staff;
    private final Consumer<Mistake> mistakes;

    /**
     * @param staff accounts by mail address
     */
    LineReader(CsvTable.Line line, Map<String, UUID> staff, Consumer<Mistake> mistakes) {
        this.line = line;
        this.staff = staff;
        this.mistakes = mistakes;
    }

    FileLine read() {
        return new FileLine(line.number(), name(), draft(), mail(), posts());
    }

    private String name() {
        return cell(UnitColumn.of(UnitText.NAME, Language.GERMAN));
    }

    private Draft draft() {
        if (cell(ID).isBlank()) note(ID, KEY_IS_MISSING);
        return new Draft(
                UnitId.of(cell(ID)),
                word(KIND, UnitKind.class),
                said(PARENT) ? new Said<>(parent()) : null,
                word(PHASE, Phase.class),
                day(SINCE),
                day(UNTIL),
                several(SUCCESSORS).map(UnitId::of).toList(),
                day(NAME_SINCE),
                words());
    }

    private @Nullable UnitId parent() {
        return cell(PARENT).isBlank() ? null : UnitId.of(cell(PARENT));
    }

    private Map<UnitText, Map<String, String>> words() {
        var words = new EnumMap<UnitText, Map<String, String>>(UnitText.class);
        for (var text : UnitText.values()) words.put(text, words(text));
        return words;
    }

    private Map<String, String> words(UnitText text) {
        var words = new HashMap<String, String>();
        for (var language : Language.values()) {
            var column = UnitColumn.of(text, language);
            if (said(column)) words.put(language.tag(), cell(column));
        }
        return words;
    }

    private <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
        return one(column, WORD_IS_UNKNOWN, cell -> Word.find(type, cell));
    }

    private @Nullable LocalDate day(String column) {
        return one(column, DAY_IS_UNREADABLE, LineReader::parsed);
    }

    private static Optional<LocalDate> parsed(String cell) {
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable Said<UnitMail> mail() {
        if (!said(MAIL)) return null;
        var address = one(MAIL, MAIL_ADDRESS_IS_WRONG, MailAddress::parse);
        var isPublic = cell(MAIL_PUBLIC).strip().equalsIgnoreCase(YES);
        return new Said<>(address == null ? null : new UnitMail(address, isPublic));
    }

    private @Nullable Map<UUID, Post> posts() {
        if (Stream.of(LEAD, DEPUTIES, MEMBERS).noneMatch(this::said)) return null;
        var posts = new HashMap<UUID, Post>();
        put(posts, MEMBERS, Post.MEMBER);
        put(posts, DEPUTIES, Post.DEPUTY);
        put(posts, LEAD, Post.LEAD);
        return posts;
    }

    private void put(Map<UUID, Post> posts, String column, Post post) {
        for (var mail : several(column).toList()) {
            var account = MailAddress.parse(mail).map(it -> staff.get(it.address()));
            if (account.isEmpty()) note(column, STAFF_ARE_UNKNOWN);
            else posts.put(account.get(), post);
        }
    }

    private <T> @Nullable T one(
            String column, Refusal otherwise, Function<String, Optional<T>> read) {
        var cell = cell(column).strip();
        if (cell.isEmpty()) return null;
        var found = read.apply(cell);
        if (found.isEmpty()) note(column, otherwise);
        return found.orElse(null);
    }

    private Stream<String> several(String column) {
        return Arrays.stream(cell(column).split(BETWEEN, -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    private boolean said(String column) {
        return line.cells().containsKey(column);
    }

    private String cell(String column) {
        return line.cells().getOrDefault(column, "");
    }

    private void note(String column, Refusal reason) {
        mistakes.accept(new Mistake(line.number(), column, reason));
    }
}
