package stellwand.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.journal.Written;
import stellwand.web.Csv;
import stellwand.web.Language;

/** A unit as a line of a file, in the order of {@link UnitColumn#all}. */
final class LineWriter {
    private static final String BETWEEN = ", ";

    private LineWriter() {}

    static List<@Nullable Object> cells(
            Unit unit, Optional<UnitMail> mail, Map<UUID, Post> posts, Map<UUID, String> staff) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(unit.id().id());
        cells.add(unit.number());
        cells.add(Word.of(unit.phase()));
        cells.add(Word.of(unit.kind()));
        cells.add(unit.parent() == null ? null : unit.parent().id());
        cells.add(unit.since());
        cells.add(unit.until());
        cells.add(joined(unit.successors().stream().map(it -> it.id().toString())));
        cells.add(unit.names().nowSince());
        for (var text : UnitText.values()) words(unit, text).forEach(cells::add);
        cells.add(Csv.text(mail.map(it -> it.address().address()).orElse("")));
        cells.add(mail.filter(UnitMail::isPublic).map(_ -> UnitColumn.YES).orElse(""));
        for (var post : List.of(Post.LEAD, Post.DEPUTY, Post.MEMBER)) {
            cells.add(Csv.text(who(posts, post, staff)));
        }
        return cells;
    }

    private static Stream<@Nullable String> words(Unit unit, UnitText text) {
        var words = unit.words(text).byLanguage();
        return Arrays.stream(Language.values())
                .map(language ->
                        Csv.text(
                                Optional.ofNullable(words.get(language.tag()))
                                        .map(Written::text)
                                        .orElse("")));
    }

    /** Whose account is gone is not in the list. */
    private static String who(Map<UUID, Post> posts, Post post, Map<UUID, String> staff) {
        return joined(
                posts.entrySet().stream()
                        .filter(it -> it.getValue() == post)
                        .map(it -> staff.get(it.getKey()))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .sorted());
    }

    private static String joined(Stream<String> several) {
        return several.collect(Collectors.joining(BETWEEN));
    }
}
