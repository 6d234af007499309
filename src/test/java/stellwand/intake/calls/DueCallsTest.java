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

        assertThat(listed()).isGreaterThan(500);
        assertThat(due.count()).isEqualTo(listed());
    }

    @Test
    void wherever_an_idea_is_in_the_end_the_number_is_that_of_the_list() {
        everythingElsewhere();

        assertThat(listed()).isGreaterThan(100);
        assertThat(due.count()).isEqualTo(listed());
    }

    @Test
    void however_long_the_list_is_whose_turn_it_is_stands_on_it_first() {
        everything();

        var some = turns.all(100);

        assertThat(some.stream().filter(it -> it.turn() == Turn.DUE)).hasSizeBetween(100, 200);
        assertThat(some.stream().limit(100)).allMatch(it -> it.turn() == Turn.DUE);
        assertThat(some).as("and some of the others").anyMatch(it -> it.turn() != Turn.DUE);
        assertThat(due.ideas(100)).hasSize(100);
    }

    private int listed() {
        return (int)
                turns.all(Integer.MAX_VALUE).stream().filter(it -> it.turn() == Turn.DUE).count();
    }

    /** What was told was told on the second day. */
    private void everything() {
        db.sql(
                        """
                        create temporary table combination as
                        select gen_random_uuid() as id, row_number() over () as n, *
                        from unnest(array['IDEA', 'QUESTION', 'COMPLAINT', 'PERSONAL']) kind,
                            unnest(array['RECEIVED', 'IN_REVIEW', 'ANSWERED', 'SET_ASIDE',
                                'BUNDLED', 'SPLIT', 'SETTLED', 'ERASED']) standing,
                            unnest(array[null, 1, 2, 3]) news,
                            unnest(array[null, 1, 3]) asked,
                            unnest(array[null, 'ASKED', 'RECEIVED']) told,
                            unnest(array['CALL', 'COUNTER', 'MAIL', 'BOUNCED', 'TEXT', 'WAITING'])
                                way,
                            unnest(array[null, 1, 3]) replied;

                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at, asked_at, news_at, withheld)
                        select id, -n, kind, standing, 'FORM', 'de', id, now(), now(),
                            timestamptz '2017-08-31' + asked * interval '1 day',
                            timestamptz '2017-08-31' + news * interval '1 day', true
                        from combination;

                        insert into contact (scope, contributor, way, mail, number, bounced,
                            next_try_at, language, added_at, told, told_upto, told_at, told_by)
                        select id, id, case way when 'BOUNCED' then 'MAIL' when 'WAITING' then 'TEXT'
                                else way end,
                            case when way in ('MAIL', 'BOUNCED') then 'omar@example.org' end,
                            case when way in ('CALL', 'TEXT', 'WAITING') then '+4915123456789' end,
                            case when way = 'BOUNCED' then '5.1.1' end,
                            case when way = 'WAITING' then now() + interval '1 day' end,
                            'de', now(), told,
                            case when told is not null then timestamptz '2017-09-02' end,
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

    /** The one together with which it is examined, a part, or the one with which a part is. */
    private void everythingElsewhere() {
        db.sql(
                        """
                        create temporary table combination as
                        select gen_random_uuid() as own, gen_random_uuid() as part,
                            gen_random_uuid() as other, row_number() over () as n, *
                        from unnest(array['BUNDLED', 'SPLIT', 'BOTH']) fate,
                            unnest(array['IDEA', 'COMPLAINT', 'PERSONAL']) kind,
                            unnest(array['RECEIVED', 'IN_REVIEW', 'ANSWERED', 'ERASED']) standing,
                            unnest(array[null, 1, 3]) news,
                            unnest(array[null, 1, 3]) asked,
                            unnest(array[true, false]) gone,
                            unnest(array[true, false]) told;

                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at, news_at, withheld, bundled_into)
                        select own, -3 * n, 'IDEA', case fate when 'BUNDLED' then fate
                                else 'SPLIT' end, 'FORM', 'de', own, now(), now(),
                            timestamptz '2017-09-01', true,
                            case fate when 'BUNDLED' then other end
                        from combination;

                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at, whole, bundled_into)
                        select part, -3 * n - 1, 'IDEA', 'BUNDLED', 'SPLIT', 'de', part, now(),
                            now(), own, other
                        from combination where fate = 'BOTH';

                        insert into idea (id, number, kind, standing, way, language, original,
                            received_at, changed_at, asked_at, news_at, whole, source_gone)
                        select other, -3 * n - 2, kind, standing, 'FORM', 'de', other, now(), now(),
                            timestamptz '2017-08-31' + asked * interval '1 day',
                            timestamptz '2017-08-31' + news * interval '1 day',
                            case fate when 'SPLIT' then own end, gone
                        from combination;

                        insert into contact (scope, contributor, way, number, language, added_at,
                            told, told_upto, told_at, told_by)
                        select own, own, 'CALL', '+4915123456789', 'de', now(),
                            case when told then 'BUNDLED' end,
                            case when told then timestamptz '2017-09-02' end,
                            case when told then timestamptz '2017-09-02' end,
                            case when told then own end
                        from combination;

                        drop table combination
                        """)
                .update();
    }
}
