package stellwand.bench;

import static java.time.ZoneOffset.UTC;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.language.Words;

/**
 * An idea that nobody had. Its words are as unequally frequent as in a language: some are in every
 * tenth idea, most in a few.
 *
 * @param theme of two in three
 * @param unit that has it; half of what is examined is with the coordination
 * @param asked the unit that has said something, of half of what is with the coordination
 * @param due of what is examined: one in four is late
 */
record InventedIdea(
        UUID id,
        int number,
        String text,
        String way,
        String standing,
        @Nullable UUID theme,
        @Nullable UUID unit,
        @Nullable UUID asked,
        @Nullable LocalDate due) {
    private static final List<String> USUAL =
            List.of(
                    "Online-Termin",
                    "Wartezeit",
                    "Servicestelle",
                    "Formular",
                    "Dolmetscher",
                    "Öffnungszeiten",
                    "Antrag",
                    "Bürgerbüro",
                    "Beratung",
                    "Bescheid",
                    "Sprachkurs",
                    "Telefon",
                    "Ausländerbehörde",
                    "Kinderbetreuung",
                    "Wegweiser",
                    "Einbürgerung");
    private static final List<String> WAYS = List.of("FORM", "MAIL", "COUNTER", "LETTER");
    private static final int RARE = 200_000;
    private static final int RARE_IN_EACH = 8;

    static InventedIdea next(Random chance, int number) {
        var words =
                Stream.concat(
                        Stream.of(usual(chance), usual(chance)),
                        IntStream.range(0, RARE_IN_EACH).mapToObj(_ -> rare(chance)));
        boolean isExamined = chance.nextInt(50) != 0;
        var unit = isExamined && chance.nextBoolean() ? Labels.UNIT.ofAnIdea(chance) : null;
        boolean isSaid = isExamined && unit == null && chance.nextBoolean();
        return new InventedIdea(
                new UUID(chance.nextLong(), chance.nextLong()),
                number,
                words.collect(Collectors.joining(" ")),
                WAYS.get(chance.nextInt(WAYS.size())),
                isExamined ? "IN_REVIEW" : "SET_ASIDE",
                chance.nextInt(3) == 0 ? null : Labels.THEME.ofAnIdea(chance),
                unit,
                isSaid ? Labels.UNIT.ofAnIdea(chance) : null,
                isExamined ? LocalDate.now(UTC).plusDays(chance.nextInt(40) - 10) : null);
    }

    /** By a unit, on the way that its evening promised. */
    boolean isSaid() {
        return asked != null;
    }

    static String usual(Random chance) {
        return USUAL.get(chance.nextInt(USUAL.size()));
    }

    static String rare(Random chance) {
        return "wort" + Integer.toString(chance.nextInt(RARE), 26);
    }

    /** As the register keeps them. */
    Set<String> terms() {
        var terms = new LinkedHashSet<>(Words.of(text, "de"));
        terms.addAll(Words.of(text, Words.ANY));
        return terms;
    }
}
