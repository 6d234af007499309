package stellwand.unit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.unit.UnitCommand.AddUnit;
import stellwand.unit.UnitEvent.UnitAdded;
import stellwand.workshop.Wording;

/** A small administration: an office for aliens that becomes one for migration. */
final class TheCity {
    static final UUID COMMAND = id("command");
    static final UUID ORGANISER = id("organiser");

    static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
    static final LocalDate FOUNDED = LocalDate.of(2017, 9, 14);
    static final LocalDate TODAY = LocalDate.of(2017, 10, 2);

    static final UnitId ALIENS = unit("aliens");
    static final UnitId WELFARE = unit("welfare");
    static final UnitId VISAS = unit("visas");
    static final UnitId MIGRATION = unit("migration");
    static final UnitId SCHOOLS = unit("schools");

    static final UnitAdded ALIENS_ADDED = added(add(ALIENS, "Ausländeramt", null, LONG_AGO), 1);
    static final UnitAdded WELFARE_ADDED = added(add(WELFARE, "Sozialamt", null, LONG_AGO), 2);
    static final UnitAdded VISAS_ADDED = added(add(VISAS, "Visastelle", ALIENS, LONG_AGO), 3);
    static final UnitAdded MIGRATION_FOUNDING =
            added(founding(MIGRATION, "Amt für Migration und Integration"), 4);

    private TheCity() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    static UnitId unit(String name) {
        return new UnitId(id(name));
    }

    static Wording words(String german) {
        return Wording.of(COMMAND, german, german.isEmpty() ? Map.of() : Map.of("de", german));
    }

    static AddUnit add(UnitId unit, String name, @Nullable UnitId parent, LocalDate since) {
        return new AddUnit(
                unit,
                UnitKind.OFFICE,
                parent,
                false,
                since,
                words(name),
                words(name.isEmpty() ? "" : name + " hilft"),
                words(""));
    }

    static AddUnit founding(UnitId unit, String name) {
        return new AddUnit(
                unit, UnitKind.OFFICE, null, true, FOUNDED, words(name), words(""), words(""));
    }

    static UnitAdded added(AddUnit it, int number) {
        return new UnitAdded(
                it.unit(),
                number,
                it.kind(),
                it.parent(),
                it.founding(),
                it.since(),
                it.name().texts(),
                it.duty().texts(),
                it.hours().texts());
    }
}
