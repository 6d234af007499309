package stellwand.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import stellwand.people.Role;
import stellwand.people.StaffCookie;
import stellwand.people.StaffCookie.Member;
import stellwand.promise.Promise;
import stellwand.promise.Promises;
import stellwand.promise.Purpose;
import stellwand.promise.Station;
import stellwand.review.TestLinks;
import stellwand.review.reminder.TestReminders;
import stellwand.unit.UnitId;
import stellwand.workday.WorkingDays;

/** The months after an evening of September 2017, in Saxony, at a clock that the test moves. */
@Import(HouseInTheFall.Time.class)
@TestPropertySource(properties = "stellwand.region=de-sn")
abstract class HouseInTheFall extends HouseWithCards {
    static final LocalDate EVENING = LocalDate.parse("2017-09-14");
    static final int GRACE = 3;
    private static final List<String> NAMES =
            List.of("Ordnungsamt", "Sportamt", "Grünflächenamt", "Kulturamt", "Rechtsamt");

    @Autowired MovedClock clock;

    final List<UUID> offices = new ArrayList<>();
    final Map<UUID, String> mails = new HashMap<>();
    Member coordination = new Member(new UUID(0, 0), "");

    @TestConfiguration
    static class Time {
        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock(Instant.parse("2017-09-01T08:00:00Z"));
        }
    }

    /** Seven: the last two release by two; one belongs to another one; one has no people. */
    @BeforeEach
    void seven_units_and_a_promise() {
        clock.moveTo(EVENING.minusDays(13), "10:00");
        coordination = StaffCookie.member(house, Role.ORGANISER);
        organiser = coordination.cookie();
        offices.addAll(List.of(social, schools));
        unitWith(social, "Amt für Soziales", null, false, both);
        unitWith(schools, "Schulamt", social, false);
        for (var name : NAMES) {
            offices.add(UUID.randomUUID());
            unitWith(offices.getLast(), name, null, name.equals("Rechtsamt"), both);
        }
        var experts = new Station(Purpose.EXPERTISE, List.of(), 15, false);
        var law = new Station(Purpose.LAW, List.of(new UnitId(offices.getLast())), 8, true);
        var costs =
                new Station(
                        Purpose.COST,
                        List.of(new UnitId(offices.get(2)), new UnitId(offices.get(3))),
                        10,
                        false);
        house.getBean(Promises.class)
                .give(
                        UUID.randomUUID(),
                        coordination.id(),
                        evening,
                        new Promise(
                                List.of(experts, law, costs),
                                5,
                                GRACE,
                                LocalDate.parse("2018-03-31")));
    }

    private void unitWith(
            UUID id, String name, @Nullable UUID parent, boolean byTwo, Member... members) {
        var mail = "amt-%s@stadt.example".formatted(id);
        mails.put(id, mail);
        var more = new ArrayList<>(List.of("mail", mail));
        if (byTwo) more.addAll(List.of("byTwo", "true"));
        if (parent != null) more.addAll(List.of("parent", parent.toString()));
        for (var member : members) more.addAll(List.of("post." + member.id(), "MEMBER"));
        unitWith(id, name, more.toArray(String[]::new));
    }

    /** Who signed in yesterday has to do it again. */
    void aNewDay(LocalDate day) {
        clock.moveTo(day, "07:30");
        organiser = StaffCookie.again(house, coordination.id()).cookie();
        aylin = StaffCookie.again(house, both[0].id()).cookie();
        bo = StaffCookie.again(house, both[1].id()).cookie();
        new TestReminders(house).theHouseIsDone();
    }

    /** Somebody of that unit, or whoever has its link. */
    void speaks(UUID idea, UUID unit, Random chance) {
        var said =
                Map.of(
                        "feasibility",
                        chance.nextBoolean() ? "FEASIBLE" : "PARTLY",
                        "reasons",
                        "Darum " + chance.nextInt(1000),
                        "language",
                        "de");
        if (unit.equals(schools)) {
            var link = TestLinks.made(house, idea, unit, day(), null);
            var request = mvc.post().uri(link).param("id", UUID.randomUUID().toString());
            said.forEach(request::param);
            request.exchange();
            says(organiser, idea, unit, "release", Map.of("draft", draft(idea, unit)));
        } else {
            says(aylin, idea, unit, "draft", said);
            says(bo, idea, unit, "release", Map.of("draft", draft(idea, unit)));
        }
    }

    private String draft(UUID idea, UUID unit) {
        return db
                .sql(
                        """
                        select data -> 'statement' ->> 'reasons' as reasons from event
                        where stream = :id and type = 'review.statement-drafted'
                            and data ->> 'unit' = :unit
                        order by seq desc limit 1
                        """)
                .param("id", idea)
                .param("unit", unit.toString())
                .query((row, _) -> row.getString("reasons"))
                .list()
                .stream()
                .findFirst()
                .orElse(idea.toString());
    }

    LocalDate day() {
        return WorkingDays.dayOf(clock.instant());
    }
}
