package stellwand.intake.calls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import stellwand.database.TestDatabase;
import stellwand.intake.calls.CallRules.Turn;

/** What is counted is what the list shows. */
@SpringBootTest
@AutoConfigureMockMvc
class DueCallsTest {
    @Autowired JdbcClient db;
    @Autowired CallTurns turns;
    @Autowired DueCalls due;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @BeforeEach
    void nobody_to_reach() {
        db.sql("delete from contact").update();
    }

    /** Below zero are the numbers of nobody else. */
    @AfterEach
    void nobody_any_more() {
        nobody_to_reach();
        db.sql("delete from follow_up where idea in (select id from idea where number < 0)")
                .update();
        db.sql("delete from idea where number < 0").update();
    }

    @Test
    void of_whatever_kind_standing_and_way_the_number_is_that_of_the_list() {
        everything();

        long listed =
                turns.all(Integer.MAX_VALUE).stream().filter(it -> it.turn() == Turn.DUE).count();

        assertThat(listed).isGreaterThan(500);
        assertThat(due.count()).isEqualTo(listed);
    }

    private void everything() {
        db.sql(
                        """
                        create temporary table combination as
                        select gen_random_uuid() as id, row_number() over () as n, *
                        from unnest(array['IDEA', 'REMARK', 'QUESTION', 'COMPLAINT', 'PERSONAL'])
                                kind,
                            unnest(array['RECEIVED', 'IN_REVIEW', 'ANSWERED', 'SET_ASIDE',
                                'BUNDLED', 'SPLIT', 'SETTLED', 'ERASED']) standing,
                            unnest(array[true, false]) asked,
                            unnest(array[null, 'ASKED', 'RECEIVED', 'ANSWERED']) told,
                            unnest(array['CALL', 'COUNTER', 'MAIL', 'BOUNCED', 'TEXT', 'WAITING'])
                                way,
                            unnest(array[null, 1, 3]) replied;

                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at, asked_at, withheld)
                        select id, -n, kind, standing, 'FORM', 'de', id, now(), now(),
                            case when asked then now() end, true
                        from combination;

                        insert into contact (scope, contributor, way, mail, number, bounced,
                            next_try_at, language, added_at, told, told_at, told_by)
                        select id, id, case way when 'BOUNCED' then 'MAIL' when 'WAITING' then 'TEXT'
                                else way end,
                            case when way in ('MAIL', 'BOUNCED') then 'omar@example.org' end,
                            case when way in ('CALL', 'TEXT', 'WAITING') then '+4915123456789' end,
                            case when way = 'BOUNCED' then '5.1.1' end,
                            case when way = 'WAITING' then now() + interval '1 day' end,
                            'de', now(), told,
                            case when told is not null then timestamptz '2017-09-02' end,
                            case when told is not null then id end
                        from combination;

                        insert into follow_up (question, idea, contributor, due, asked_at, reply,
                            replied_at, seq)
                        select id, id, id, date '2017-09-10', timestamptz '2017-08-01', id,
                            timestamptz '2017-08-31' + replied * interval '1 day', 1
                        from combination where replied is not null;

                        drop table combination
                        """)
                .update();
    }
}
