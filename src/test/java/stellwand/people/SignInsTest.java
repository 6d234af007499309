package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stellwand.mailbox.TestMailbox;

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

    private void ask(String mail, Locale locale) throws InterruptedException {
        var work = signIns.ask(mail, "/staff", locale);
        if (work.isPresent()) work.get().join();
    }

    private List<@Nullable String> bodies() {
        return world.db.sql("select body from mail_out").query(String.class).list();
    }
}
