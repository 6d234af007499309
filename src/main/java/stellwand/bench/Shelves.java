package stellwand.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts ideas into the tables that the register reads. What reads is measured here, so they do not
 * come through the door, which would take an hour for a million.
 */
final class Shelves implements AutoCloseable {
    /** Terms of today, whatever their version is called: nothing is to be read anew meanwhile. */
    private static final int AS_READ_LAST = Short.MAX_VALUE;

    private static final int AT_ONCE = 10_000;

    /** Beyond the numbers that the product gives while it runs. */
    private static final int FIRST_NUMBER = 1000;

    private static final String CONTENT =
            "content (id, stream, command, language, text, salt, hash)";

    /** The one stream of themes, which the demo does not begin. */
    private static final UUID THEMES = new UUID(0, 1);

    private final Rows rows;
    private final Random chance;
    private int shelved;

    Shelves(Path data, Random chance) {
        this.chance = chance;
        rows = new Rows(data);
        nameThemes();
        nameUnits();
        Promised.promise(rows);
    }

    /** In the journal, since pages have their names from there. */
    private void nameThemes() {
        rows.copy(
                "stream (id, kind, version)",
                Stream.of("%s\tthemes\t%d\n".formatted(THEMES, Labels.THEME.all().count())));
        nameContents(Labels.THEME);
        rows.copy(
                "event (stream, seq, type, data, at, actor, command)",
                Labels.THEME
                        .all()
                        .map(it ->
                                "%1$s\t%2$d\ttheme.named\t{\"theme\":\"%3$s\",\"name\":{\"de\":\"%4$s\"}}\tnow\t%3$s\t%3$s\n"
                                        .formatted(THEMES, it.number(), it.id(), it.content())));
    }

    private void nameUnits() {
        nameContents(Labels.UNIT);
        rows.copy(
                "unit (id, number, kind, phase, since)",
                Labels.UNIT
                        .all()
                        .map(it ->
                                "%s\t%d\tOFFICE\tWORKING\ttoday\n"
                                        .formatted(it.id(), it.number())));
        rows.copy(
                "unit_text (unit, part, since, language, content)",
                Labels.UNIT
                        .all()
                        .map(it -> "%s\tNAME\ttoday\tde\t%s\n".formatted(it.id(), it.content())));
    }

    private void nameContents(Labels labels) {
        rows.copy(CONTENT, labels.all().map(it -> content(it.content(), THEMES, it.name())));
    }

    /** In the unit that has most ideas. */
    void employ(String worker) {
        rows.copy(
                "unit_post (unit, staff, post)",
                Stream.of("%s\t%s\tMEMBER\n".formatted(Labels.UNIT.largest(), worker)));
    }

    int someNumber() {
        return FIRST_NUMBER + chance.nextInt(shelved);
    }

    /** And lets the database count what it has, as it does by itself every now and then. */
    void fillUpTo(int ideas) {
        while (shelved < ideas) {
            int more = Math.min(AT_ONCE, ideas - shelved);
            shelve(
                    IntStream.range(FIRST_NUMBER + shelved, FIRST_NUMBER + shelved + more)
                            .mapToObj(number -> InventedIdea.next(chance, number))
                            .toList()
                            .stream());
            shelved += more;
        }
        rows.run("vacuum analyze idea, content, turn, unit_statement");
    }

    private void shelve(Stream<InventedIdea> some) {
        var ideas = some.toList();
        rows.copy(
                "stream (id, kind, version)",
                ideas.stream()
                        .map(it ->
                                "%s\tidea\t%d\n"
                                        .formatted(it.id(), it.isSaid() ? Promised.events() : 1)));
        rows.copy(
                "event (stream, seq, type, data, at, actor, command)",
                ideas.stream().filter(InventedIdea::isSaid).flatMap(Promised::events));
        rows.copy(CONTENT, ideas.stream().map(it -> content(it.id(), it.id(), it.text())));
        rows.copy(
                """
                idea (id, number, kind, standing, way, language, original, received_at, changed_at,
                    theme, unit, unit_since, due, stated, workshop, terms, title_terms, terms_made)
                """,
                ideas.stream()
                        .map(it ->
                                "%1$s\t%2$d\tIDEA\t%3$s\t%4$s\tde\t%1$s\tnow\tnow\t%5$s\t%6$s\tnow\t%7$s\t%8$s\t%9$s\t{%10$s}\t{%10$s}\t%11$d\n"
                                        .formatted(
                                                it.id(),
                                                it.number(),
                                                it.standing(),
                                                it.way(),
                                                orNull(it.theme()),
                                                orNull(it.unit()),
                                                orNull(it.due()),
                                                it.isSaid(),
                                                it.isSaid() ? Promised.WORKSHOP : "\\N",
                                                String.join(",", it.terms()),
                                                AS_READ_LAST)));
        rows.copy(
                "turn (idea, unit, since, due, leads)",
                ideas.stream()
                        .filter(it -> it.unit() != null)
                        .map(it ->
                                "%s\t%s\tnow\t%s\ttrue\n".formatted(it.id(), it.unit(), it.due())));
        rows.copy(
                "unit_statement (idea, unit, asked_at, feasibility, took)",
                ideas.stream().filter(InventedIdea::isSaid).map(Shelves::statement));
    }

    private static String statement(InventedIdea it) {
        return "%s\t%s\tnow\tFEASIBLE\t%d days\n".formatted(it.id(), it.asked(), it.number() % 60);
    }

    private static String content(UUID id, UUID stream, String text) {
        return "%1$s\t%2$s\t%1$s\tde\t%3$s\t\\\\x00\t\\\\x00\n".formatted(id, stream, text);
    }

    private static String orNull(@Nullable Object value) {
        return value == null ? "\\N" : value.toString();
    }

    /** Without an index of words: what a database does when nobody thought of searching. */
    void readThroughAll(String word) {
        try (var query =
                rows.connection.prepareStatement(
                        """
                        select i.*, c.text from idea i join content c on c.id = i.original
                        where i.visible and c.text ilike ?
                        order by i.number desc limit 26
                        """)) {
            query.setString(1, "%" + word + "%");
            query.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
