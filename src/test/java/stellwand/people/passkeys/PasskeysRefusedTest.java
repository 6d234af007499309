package stellwand.people.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasskeysRefusedTest extends TwoMembersOfStaff {
    @Test
    void another_site_gets_nobody_in() {
        make(AYLIN, phone);
        phone.origin = "http://localhost.evil.example:8054";
        assertRefused(Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> signIn(phone));

        phone.origin = "http://localhost:8055";
        assertRefused(Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> signIn(phone));

        phone.origin = URL;
        phone.host = "evil.example";
        assertRefused(Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> signIn(phone));
    }

    @Test
    void another_site_makes_no_passkey() {
        phone.origin = "https://evil.example";

        assertRefused(Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> make(AYLIN, phone));
        assertThat(passkeys.ofStaff(AYLIN)).isEmpty();
    }

    @Test
    void a_device_that_did_not_look_who_holds_it_is_refused() {
        make(AYLIN, phone);
        phone.isVerified = false;

        assertRefused(Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> signIn(phone));
        assertRefused(Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> make(BO, unverified()));
    }

    private static Phone unverified() {
        var other = new Phone();
        other.isVerified = false;
        return other;
    }

    @Test
    void an_answer_is_worth_something_once() {
        make(AYLIN, phone);
        var answer = phone.sign(passkeys.questionForAnybody());
        passkeys.recognise(answer);

        assertRefused(Refusal.PASSKEY_CAME_TOO_LATE, () -> passkeys.recognise(answer));
    }

    @Test
    void a_refused_answer_uses_the_question_up_too() {
        make(AYLIN, phone);
        var question = passkeys.questionForAnybody();
        phone.isVerified = false;
        assertRefused(
                Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> passkeys.recognise(phone.sign(question)));

        phone.isVerified = true;
        assertRefused(
                Refusal.PASSKEY_CAME_TOO_LATE, () -> passkeys.recognise(phone.sign(question)));
    }

    @Test
    void after_five_minutes_it_is_too_late_and_nothing_is_left_over() {
        make(AYLIN, phone);
        var question = passkeys.questionForAnybody();
        now = now.plus(Duration.ofMinutes(5));

        assertRefused(
                Refusal.PASSKEY_CAME_TOO_LATE, () -> passkeys.recognise(phone.sign(question)));
        passkeys.questionForAnybody();
        now = now.plus(Duration.ofMinutes(5));
        passkeys.questionForAnybody();
        assertThat(db.sql("select count(*) from passkey_nonce").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void a_question_that_we_did_not_ask_is_too_late() {
        make(AYLIN, phone);

        assertRefused(
                Refusal.PASSKEY_CAME_TOO_LATE,
                () ->
                        passkeys.recognise(
                                phone.sign("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")));
    }

    @Test
    void a_question_for_making_one_is_none_for_signing_in_nor_for_somebody_else() {
        make(AYLIN, phone);
        var forBo = passkeys.questionFor(new Owner(BO, "bo"));

        assertRefused(
                Refusal.PASSKEY_CAME_TOO_LATE,
                () -> passkeys.recognise(phone.sign(forBo.challenge())));
        var again = passkeys.questionFor(new Owner(BO, "bo"));
        assertRefused(
                Refusal.PASSKEY_CAME_TOO_LATE,
                () -> passkeys.add(AYLIN, "Phone", new Phone().make(again)));
    }

    @Test
    void what_was_changed_on_the_way_is_refused() {
        make(AYLIN, phone);
        var signed = phone.sign(passkeys.questionForAnybody());
        var other = new Phone().sign(passkeys.questionForAnybody());
        var forged =
                new Answer.Signed(
                        signed.id(),
                        signed.userHandle(),
                        signed.authenticatorData(),
                        signed.clientDataJSON(),
                        other.signature());

        assertRefused(Refusal.PASSKEY_IS_NOT_ACCEPTED, () -> passkeys.recognise(forged));
    }

    @Test
    void a_passkey_signs_for_nobody_else() {
        make(AYLIN, phone);
        var bos = new Phone();
        make(BO, bos);
        var signed = bos.sign(passkeys.questionForAnybody());
        var asAylin =
                new Answer.Signed(
                        signed.id(),
                        phone.sign("").userHandle(),
                        signed.authenticatorData(),
                        signed.clientDataJSON(),
                        signed.signature());

        assertRefused(Refusal.PASSKEY_IS_UNKNOWN, () -> passkeys.recognise(asAylin));
    }

    @Test
    void who_counts_must_count_up() {
        phone.count = 7;
        make(AYLIN, phone);
        assertThat(signIn(phone)).isEqualTo(AYLIN);

        phone.count = 5;
        assertRefused(Refusal.PASSKEY_MAY_BE_COPIED, () -> signIn(phone));
        phone.count = 0;
        assertRefused(Refusal.PASSKEY_MAY_BE_COPIED, () -> signIn(phone));
        phone.count = 8;
        assertThat(signIn(phone)).isEqualTo(AYLIN);
    }
}
