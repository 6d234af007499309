package stellwand.people.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasskeysTest extends TwoMembersOfStaff {
    @Test
    void whoever_made_a_passkey_is_recognised_by_it() {
        make(AYLIN, phone);

        assertThat(signIn(phone)).isEqualTo(AYLIN);
        assertThat(signIn(phone)).isEqualTo(AYLIN);
        assertThat(passkeys.ofStaff(AYLIN))
                .singleElement()
                .satisfies(key -> {
                    assertThat(key.label()).isEqualTo("Chrome auf Android");
                    assertThat(key.createdAt()).isEqualTo(now);
                    assertThat(key.usedAt()).isEqualTo(now);
                });
    }

    @Test
    void the_device_is_told_nothing_but_a_random_id_and_the_address() {
        var question = passkeys.questionFor(new Owner(AYLIN, "aylin@stadt.example"));

        assertThat(question.user().name()).isEqualTo("aylin@stadt.example");
        assertThat(question.user().id()).isEqualTo("AAAAAAAAQACAAAAAAAAKEQ");
        assertThat(question.rp().id()).isEqualTo("localhost");
        assertThat(question.excludeCredentials()).isEmpty();
    }

    @Test
    void a_device_that_has_one_already_is_told_so() {
        make(AYLIN, phone);

        assertThat(passkeys.questionFor(new Owner(AYLIN, "a")).excludeCredentials()).hasSize(1);
        assertThat(passkeys.questionFor(new Owner(BO, "b")).excludeCredentials()).isEmpty();
    }

    @Test
    void a_removed_passkey_is_unknown() {
        make(AYLIN, phone);
        passkeys.remove(BO, passkeys.ofStaff(AYLIN).getFirst().id());
        assertThat(signIn(phone)).isEqualTo(AYLIN);

        passkeys.remove(AYLIN, passkeys.ofStaff(AYLIN).getFirst().id());

        assertRefused(Refusal.PASSKEY_IS_UNKNOWN, () -> signIn(phone));
    }

    @Test
    void an_account_that_goes_takes_its_passkeys_along() {
        make(AYLIN, phone);
        passkeys.questionFor(new Owner(AYLIN, "aylin"));

        db.sql("delete from staff where id = :id").param("id", AYLIN).update();

        assertThat(db.sql("select count(*) from passkey").query(Integer.class).single()).isZero();
        assertThat(db.sql("select count(*) from passkey_nonce").query(Integer.class).single())
                .isZero();
    }

    @Test
    void only_its_owner_gives_it_another_name() {
        make(AYLIN, phone);
        var id = passkeys.ofStaff(AYLIN).getFirst().id();

        passkeys.rename(BO, id, "Mine");
        assertThat(passkeys.ofStaff(AYLIN).getFirst().label()).isEqualTo("Chrome auf Android");
        passkeys.rename(AYLIN, id, "  Diensthandy\u0000 ");
        assertThat(passkeys.ofStaff(AYLIN).getFirst().label()).isEqualTo("Diensthandy");
        assertRefused(
                Refusal.PASSKEY_HAS_NO_NAME, () -> passkeys.rename(AYLIN, id, "x".repeat(61)));
        assertRefused(Refusal.PASSKEY_HAS_NO_NAME, () -> passkeys.rename(AYLIN, id, " "));
    }

    @Test
    void the_same_passkey_is_not_kept_twice_and_ten_are_enough() {
        make(AYLIN, phone);
        assertRefused(Refusal.PASSKEY_IS_KNOWN_ALREADY, () -> make(BO, phone));

        for (int i = 1; i < Passkeys.MOST; i++) make(AYLIN, new Phone());
        assertRefused(Refusal.TOO_MANY_PASSKEYS, () -> make(AYLIN, new Phone()));
    }
}
