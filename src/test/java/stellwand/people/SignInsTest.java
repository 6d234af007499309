package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.mailbox.TestMailbox;
import stellwand.web.Networks;

class SignInsTest {
    private final SmallWorld world = new SmallWorld();
    private final SignIns signIns =
            new SignIns(
                    world.accounts,
                    world.links,
                    TestMailbox.waiting(world.db, world.clock),
                    SmallWorld.letters(),
                    world.clock);

    @BeforeEach
    void aylin_works_here() {
        world.staff("Aylin", null, Role.ORGANISER);
    }

    @Test
    void whoever_is_known_gets_a_link_in_their_language() throws InterruptedException {
        ask("Aylin@stadt.example", Locale.of("ar"));

        assertThat(bodies())
                .singleElement()
                .asString()
                .startsWith("مرحبًا Aylin")
                .contains("/link/");
    }

    @Test
    void whoever_is_not_known_gets_nothing() throws InterruptedException {
        ask("eve@evil.example", Locale.GERMAN);

        assertThat(bodies()).isEmpty();
    }

    @Test
    void nobodys_mailbox_is_flooded() throws InterruptedException {
        for (int i = 0; i < 100; i++) ask("aylin@stadt.example", Locale.GERMAN);
        assertThat(bodies()).hasSize(3);

        world.later(Duration.ofMinutes(5));
        ask("AYLIN@stadt.example", Locale.GERMAN);
        assertThat(bodies()).hasSize(4);
    }

    @Test
    void whoever_asks_for_strangers_keeps_nobody_from_signing_in() throws InterruptedException {
        for (int i = 0; i < 200; i++) ask("eve%d@evil.example".formatted(i), Locale.GERMAN);
        assertThat(bodies()).isEmpty();

        ask("aylin@stadt.example", Locale.GERMAN);

        assertThat(bodies()).hasSize(1);
    }

    @Test
    void from_one_network_so_many_are_asked_for_whoever_they_are_for() throws InterruptedException {
        for (int i = 0; i < 60; i++) assertThat(isTaken("192.0.2.7", "eve@evil.example")).isTrue();

        assertThat(isTaken("192.0.2.7", "eve@evil.example")).isFalse();
        assertThat(isTaken("192.0.2.7", "aylin@stadt.example")).isFalse();
        assertThat(bodies()).isEmpty();
        assertThat(isTaken("192.0.2.8", "aylin@stadt.example")).isTrue();
    }

    @Test
    void when_too_many_letters_went_everybody_hears_the_same() throws InterruptedException {
        for (int i = 0; i < 34; i++) {
            world.staff("Bo" + i, null, Role.FACILITATOR);
            for (int n = 0; n < 3; n++) ask("bo%d@stadt.example".formatted(i), Locale.GERMAN);
        }
        assertThat(bodies()).hasSize(100);

        assertThat(isTaken(Networks.any(), "aylin@stadt.example")).isFalse();
        assertThat(isTaken(Networks.any(), "eve@evil.example")).isFalse();
        world.later(Duration.ofSeconds(1));
        assertThat(isTaken(Networks.any(), "aylin@stadt.example")).isTrue();
    }

    private void ask(String mail, Locale locale) throws InterruptedException {
        var work = signIns.ask(Networks.any(), mail, "/staff", locale);
        if (work.isPresent()) work.get().join();
    }

    private boolean isTaken(String network, String mail) throws InterruptedException {
        var work = signIns.ask(network, mail, "/staff", Locale.GERMAN);
        if (work.isPresent()) work.get().join();
        return work.isPresent();
    }

    private List<@Nullable String> bodies() {
        return world.db.sql("select body from mail_out").query(String.class).list();
    }
}
