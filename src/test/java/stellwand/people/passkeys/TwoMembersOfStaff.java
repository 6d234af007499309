package stellwand.people.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.web.RefusedException;

/** Aylin with her phone, and Bo. */
abstract class TwoMembersOfStaff {
    static final String URL = "http://localhost:8054";
    static final UUID AYLIN = UUID.fromString("00000000-0000-4000-8000-000000000a11");
    static final UUID BO = UUID.fromString("00000000-0000-4000-8000-0000000000b0");

    final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    Instant now = Instant.parse("2017-09-14T16:00:00Z");
    final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    final Passkeys passkeys = TestPasskeys.at(URL, db, new SecureRandom(), clock);
    final Phone phone = new Phone();

    @BeforeEach
    void aylin_and_bo_work_here() {
        for (var staff : new UUID[] {AYLIN, BO}) {
            db.sql("insert into staff (id, mail, name, created_at) values (:id, :mail, 'A', now())")
                    .param("id", staff)
                    .param("mail", staff + "@stadt.example")
                    .update();
        }
    }

    void make(UUID staff, Phone on) {
        var question = passkeys.questionFor(new Owner(staff, "somebody@stadt.example"));
        passkeys.add(staff, "Chrome auf Android", on.make(question));
    }

    UUID signIn(Phone on) {
        return passkeys.recognise(on.sign(passkeys.questionForAnybody()));
    }

    static void assertRefused(Refusal refusal, ThrowingCallable wish) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.reason()).isEqualTo(refusal));
    }
}
