package stellwand.people.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** DIN 91379:2022-08, datatype A: the letters of which names of people are made. */
class PersonNameTest {
    /** From the standard: first the single letters, by their code points. */
    private static final String SINGLE =
            "0020 0027 002C-002E 0041-005A 0060-007A 007E 00A8 00B4 00B7 00C0-00D6 00D8-00F6"
                    + " 00F8-017E 0187-0188 018F 0197 01A0-01A1 01AF-01B0 01B7 01CD-01DC 01DE-01DF"
                    + " 01E2-01F0 01F4-01F5 01F8-01FF 0212-0213 0218-021B 021E-021F 0227-0233 0259"
                    + " 0268 0292 02B9-02BA 02BE-02BF 02C8 02CC 1E02-1E03 1E06-1E07 1E0A-1E11 1E17"
                    + " 1E1C-1E2B 1E2F-1E37 1E3A-1E3B 1E40-1E49 1E52-1E5B 1E5E-1E63 1E6A-1E6F"
                    + " 1E80-1E87 1E8C-1E97 1E9E 1EA0-1EF9 2019 2021";

    /** Then a letter with the marks that stand on it; several marks belong together. */
    private static final String SEQUENCES =
            "0041:030B 0043:0300,0304,0306,0308,0315,0323,0326,0328+0306 0044:0302 0046:0300,0304"
                    + " 0047:0300 0048:0304,0326,0331 004A:0301,030C"
                    + " 004B:0300,0302,0304,0307,0315,031B,0326,035F+0048,035F+0068"
                    + " 004C:0302,0325,0325+0304,0326 004D:0300,0302,0306,0310"
                    + " 004E:0302,0304,0306,0326 0050:0300,0304,0315,0323 0052:0306,0325,0325+0304"
                    + " 0053:0300,0304,031B+0304,0331 0054:0300,0304,0308,0315,031B 0055:0307"
                    + " 005A:0300,0304,0306,0308,0327 0061:030B"
                    + " 0063:0300,0304,0306,0308,0315,0323,0326,0328+0306 0064:0302 0066:0300,0304"
                    + " 0067:0300 0068:0304,0326 006A:0301"
                    + " 006B:0300,0302,0304,0307,0315,031B,0326,035F+0068"
                    + " 006C:0302,0325,0325+0304,0326 006D:0300,0302,0306,0310"
                    + " 006E:0302,0304,0306,0326 0070:0300,0304,0315,0323 0072:0306,0325,0325+0304"
                    + " 0073:0300,0304,031B+0304,0331 0074:0300,0304,0315,031B 0075:0307"
                    + " 007A:0300,0304,0306,0308,0327 00C7:0306 00DB:0304 00E7:0306 00FB:0304"
                    + " 00FF:0301 010C:0315,0323 010D:0315,0323 0113:030D 012A:0301 012B:0301"
                    + " 014D:030D 017D:0326,0327 017E:0326,0327 1E32:0304 1E33:0304 1E62:0304"
                    + " 1E63:0304 1E6C:0304 1E6D:0304 1EA0:0308 1EA1:0308 1ECC:0308 1ECD:0308"
                    + " 1EE4:0304,0308 1EE5:0304,0308";

    static Stream<String> letters() {
        return Stream.concat(
                Arrays.stream(SINGLE.split(" ")).flatMap(PersonNameTest::range),
                Arrays.stream(SEQUENCES.split(" ")).flatMap(PersonNameTest::withMarks));
    }

    private static Stream<String> range(String range) {
        var ends = range.split("-");
        int from = Integer.parseInt(ends[0], 16);
        int to = Integer.parseInt(ends[ends.length - 1], 16);
        return Stream.iterate(from, it -> it <= to, it -> it + 1).map(Character::toString);
    }

    private static Stream<String> withMarks(String line) {
        var parts = line.split(":");
        return Arrays.stream(parts[1].split(","))
                .map(marks -> parts[0] + "+" + marks)
                .map(PersonNameTest::joined);
    }

    private static String joined(String codePoints) {
        return Arrays.stream(codePoints.split("\\+"))
                .map(it -> Character.toString(Integer.parseInt(it, 16)))
                .reduce("", String::concat);
    }

    @Test
    void the_standard_has_them_all() {
        assertThat(letters()).hasSize(667);
    }

    @Test
    void every_letter_of_the_standard_stays_as_it_is() {
        assertThat(letters())
                .allSatisfy(letter -> {
                    var name = "A" + letter + "b";
                    assertThat(PersonName.parse(name)).contains(new PersonName(name));
                });
    }

    @ParameterizedTest
    @MethodSource("peoplesNames")
    void people_are_called_what_they_are_called(String name) {
        assertThat(PersonName.parse(name)).contains(new PersonName(name));
    }

    static Stream<String> peoplesNames() {
        return Stream.of(
                "Łucja Nguyễn-Ößwald", "Ḩāfiẓ’ O'Neill", "N̄arţ K͟haled", "ليلى حسن", "Олена");
    }

    @Test
    void a_limit_is_counted_as_people_count() {
        var longest = "K͟h".repeat(PersonName.LONGEST / 2);
        assertThat(PersonName.parse(longest)).isPresent();
        assertThat(PersonName.parse("ä".repeat(PersonName.LONGEST + 1))).isEmpty();
        assertThat(PersonName.parse("Bo\nHaus")).isEmpty();
        assertThat(PersonName.parse(" \u200b ")).isEmpty();
    }
}
