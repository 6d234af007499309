package stellwand.people.passkeys;

import static stellwand.people.passkeys.TwoMembersOfStaff.assertRefused;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import stellwand.database.TestDatabase;
import stellwand.web.RefusedException;

/** Anybody may send anything here, so nonsense is a "no" and never a failure of ours. */
class NonsenseTest {
    private static final Owner AYLIN = new Owner(UUID.randomUUID(), "aylin@stadt.example");
    private static final int TRIES = 400;

    private final JdbcClient db = JdbcClient.create(TestDatabase.fresh());
    private final Random chance = new Random(4711);
    private final Passkeys passkeys =
            TestPasskeys.at("http://localhost:8054", db, new SecureRandom(), Clock.systemUTC());

    @BeforeEach
    void aylin_works_here() {
        db.sql("insert into staff (id, mail, name, created_at) values (:id, :mail, 'A', now())")
                .param("id", AYLIN.staff())
                .param("mail", AYLIN.name())
                .update();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "A", "AAAA", "not base64!"})
    void what_is_not_even_bytes_is_refused(@Nullable String text) {
        assertNoAnswer(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "7",
                "{\"type\":\"webauthn.get\"}",
                "{\"type\":\"webauthn.get\",\"challenge\":null,\"origin\":\"http://localhost:8054\"}",
                "{\"type\":7,\"challenge\":\"AAAA\",\"origin\":\"http://localhost:8054\"}",
                "{\"type\":\"webauthn.get\",\"challenge\":\"!\",\"origin\":\"nowhere\"}"
            })
    void what_is_not_an_answer_is_refused(String json) {
        assertNoAnswer(Answer.text(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Beside what is otherwise a good answer. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7"})
    void what_is_hardly_json_is_refused_beside_a_good_answer(String json) {
        var client = Answer.text(json.getBytes(StandardCharsets.UTF_8));
        var phone = new Phone();
        var made = phone.make(passkeys.questionFor(AYLIN));
        var signed = phone.sign(passkeys.questionForAnybody());

        assertRefused(
                Refusal.PASSKEY_IS_NOT_ACCEPTED,
                () ->
                        passkeys.add(
                                AYLIN.staff(),
                                "Phone",
                                new Answer.Made(client, made.attestationObject())));
        assertRefused(
                Refusal.PASSKEY_IS_NOT_ACCEPTED,
                () ->
                        passkeys.recognise(
                                new Answer.Signed(
                                        signed.id(),
                                        signed.userHandle(),
                                        signed.authenticatorData(),
                                        client,
                                        signed.signature())));
    }

    private void assertNoAnswer(@Nullable String text) {
        assertRefused(
                Refusal.PASSKEY_IS_NOT_ACCEPTED,
                () -> passkeys.recognise(new Answer.Signed(text, text, text, text, text)));
        assertRefused(
                Refusal.PASSKEY_IS_NOT_ACCEPTED,
                () -> passkeys.add(AYLIN.staff(), "Phone", new Answer.Made(text, text)));
    }

    @Test
    void a_new_passkey_that_was_damaged_on_the_way_is_kept_or_refused() {
        for (int i = 0; i < TRIES; i++) {
            passkeys.removeAll(AYLIN.staff());
            var made = new Phone().make(passkeys.questionFor(AYLIN));
            var damaged = new Answer.Made(made.clientDataJSON(), damaged(made.attestationObject()));
            tryOut(() -> passkeys.add(AYLIN.staff(), "Phone", damaged));
        }
    }

    @Test
    void an_answer_that_was_damaged_on_the_way_is_refused() {
        var phone = new Phone();
        passkeys.add(AYLIN.staff(), "Phone", phone.make(passkeys.questionFor(AYLIN)));
        for (int i = 0; i < TRIES; i++) {
            var signed = phone.sign(passkeys.questionForAnybody());
            var damaged =
                    new Answer.Signed(
                            signed.id(),
                            signed.userHandle(),
                            damaged(signed.authenticatorData()),
                            signed.clientDataJSON(),
                            i % 2 == 0 ? damaged(signed.signature()) : signed.signature());
            assertRefused(Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> passkeys.recognise(damaged));
        }
    }

    private static void tryOut(Runnable wish) {
        try {
            wish.run();
        } catch (RefusedException expected) {
            // every other exception fails the test
        }
    }

    /** Not its last letter, of which some bits mean nothing. */
    private String damaged(@Nullable String text) {
        var letters = new StringBuilder(String.valueOf(text));
        int at = chance.nextInt(letters.length() - 1);
        letters.setCharAt(at, letters.charAt(at) == 'M' ? 'z' : 'M');
        return letters.toString();
    }
}
