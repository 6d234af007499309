package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks whether anything lies between them. */
record Chairs(JdbcClient db) {
    void lookBetween() {
        assertThat(count("standing = 'IN_REVIEW' and due is null"))
                .as("examined, and nobody has to go on by any day")
                .isZero();
        assertThat(count("standing <> 'IN_REVIEW' and unit is not null"))
                .as("with a unit, though it is not examined")
                .isZero();
        assertThat(
                        count(
                                """
                                standing <> 'IN_REVIEW'
                                    and exists (select 1 from turn where turn.idea = idea.id)
                                """))
                .as("something is expected of a unit, though it is not examined")
                .isZero();
        assertThat(
                        count(
                                """
                                (select array_agg(turn.unit) from turn
                                    where turn.idea = idea.id and leads)
                                    is distinct from case when unit is not null then array[unit] end
                                """))
                .as("has it, and nothing is expected of it, or the other way round")
                .isZero();
        assertThat(
                        count(
                                "(standing = 'ANSWERED') <> (answered_at is not null and result is not null)"))
                .as("answered without an answer")
                .isZero();
        assertThat(
                        count(
                                """
                                standing = 'BUNDLED' and not exists (
                                    select 1 from idea t where t.id = idea.bundled_into
                                        and t.standing in ('IN_REVIEW', 'ANSWERED'))
                                """))
                .as("hangs on one that leads nowhere")
                .isZero();
    }

    /** Each public idea once; of public texts the parts, from the beginning. */
    int inLedger() {
        return count("visible and standing <> 'SPLIT'")
                + count(
                        """
                        standing = 'RECEIVED' and not source_gone and not withheld
                            and kind in ('IDEA', 'REMARK', 'QUESTION')
                            and whole in (select w.id from idea w
                                where w.standing = 'SPLIT' and w.visible)
                        """);
    }

    int count(String which) {
        return db.sql("select count(*) from idea where " + which).query(Integer.class).single();
    }
}
