package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A morning on which ten thousand units have to be reminded. */
@TestPropertySource(properties = "stellwand.region=de-sn") // in a house of its own
@DirtiesContext
class TenThousandRemindersTest extends HouseWithReminders {
    private static final int UNITS = 10_000;
    private static final LocalDate DAY = LocalDate.parse("2017-11-23");

    @Test
    void killed_half_way_each_is_reminded_once_all_the_same() {
        unitsWithAnIdeaEach();

        reminders.dyingAfter(4_321).morning(DAY);
        assertThat(letters()).isEqualTo(new Letters(4_321, 4_321));

        reminders.morning(DAY);
        reminders.morning(DAY);

        assertThat(letters()).isEqualTo(new Letters(UNITS, UNITS));
    }

    private record Letters(int all, int addresses) {}

    private Letters letters() {
        return db.sql(
                        """
                        select count(*)::int as all, count(distinct recipient)::int as addresses
                        from mail_out where recipient like 'amt-%'
                        """)
                .query(Letters.class)
                .single();
    }

    /** By the door it would take minutes, and it is read only. */
    private void unitsWithAnIdeaEach() {
        db.sql(
                        """
                        insert into unit (id, number, kind, phase, since)
                        select md5('unit ' || n)::uuid, 100000 + n, 'OFFICE', 'WORKING', '2010-01-01'
                        from generate_series(1, :units) n
                        """)
                .param("units", UNITS)
                .update();
        db.sql(
                        """
                        insert into content (id, stream, command, language, text, salt, hash)
                        select id, (select min(id::text)::uuid from stream), id, 'de',
                            'Amt ' || number, '', ''
                        from unit where number > 100000
                        """)
                .update();
        db.sql(
                        """
                        insert into unit_text (unit, part, since, language, content)
                        select id, 'NAME', '2010-01-01', 'de', id from unit where number > 100000
                        """)
                .update();
        db.sql(
                        """
                        insert into unit_mail (unit, mail, is_public)
                        select id, 'amt-' || number || '@stadt.example', false
                        from unit where number > 100000
                        """)
                .update();
        db.sql(
                        """
                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at, unit, due)
                        select md5('idea ' || number)::uuid, number, 'IDEA', 'IN_REVIEW', 'FORM',
                            'de', id, now(), now(), id, :due
                        from unit where number > 100000
                        """)
                .param("due", DAY)
                .update();
        db.sql(
                        """
                        insert into turn (idea, unit, since, due, leads)
                        select id, unit, now(), due, true from idea where number > 100000
                        """)
                .update();
    }
}
