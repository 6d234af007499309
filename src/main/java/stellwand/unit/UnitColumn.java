package stellwand.unit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import stellwand.web.Language;

/**
 * The columns of a file of units; described in docs/units.md. They stay; new ones are added at the
 * end.
 */
final class UnitColumn {
    static final String ID = "id";

    /** For whoever reads it: an import does not look at it. */
    static final String NUMBER = "number";

    static final String PHASE = "phase";
    static final String KIND = "kind";
    static final String PARENT = "parent";
    static final String SINCE = "since";
    static final String UNTIL = "until";
    static final String SUCCESSORS = "successors";
    static final String NAME_SINCE = "name_since";
    static final String MAIL = "mail";
    static final String MAIL_PUBLIC = "mail_public";
    static final String LEAD = "lead";
    static final String DEPUTIES = "deputies";
    static final String MEMBERS = "members";

    /** What is said in {@link #MAIL_PUBLIC}; anything else is empty. */
    static final String YES = "yes";

    private UnitColumn() {}

    static String of(UnitText text, Language language) {
        return Word.of(text) + "_" + language.tag();
    }

    static List<String> all() {
        return Stream.of(
                        Stream.of(
                                ID,
                                NUMBER,
                                PHASE,
                                KIND,
                                PARENT,
                                SINCE,
                                UNTIL,
                                SUCCESSORS,
                                NAME_SINCE),
                        Arrays.stream(UnitText.values()).flatMap(UnitColumn::ofText),
                        Stream.of(MAIL, MAIL_PUBLIC, LEAD, DEPUTIES, MEMBERS))
                .flatMap(columns -> columns)
                .toList();
    }

    private static Stream<String> ofText(UnitText text) {
        return Arrays.stream(Language.values()).map(language -> of(text, language));
    }
}
