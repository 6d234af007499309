package stellwand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stellwand.people.SmallWorld.cookie;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stellwand.mailbox.TestMailbox;
import stellwand.people.StaffAccounts.Answer;
import stellwand.web.RefusedException;

class StaffAccountsTest {
    private static final String BO = "bo@haus.example";
    private static final LocalDate SOON = LocalDate.of(2017, 9, 30);

    private final SmallWorld world = new SmallWorld();
    private final StaffAccounts accounts = world.accounts;

    @Test
    void without_a_mail_server_the_link_is_handed_over_by_hand() {
        var invited = invited(invite(BO, SOON));

        assertThat(invited.link()).contains("/link/");
        assertThat(letters()).isZero();
    }

    @Test
    void with_a_mail_server_the_link_goes_there_and_is_not_shown() {
        var invited = invited(withMail().invite(bo(SOON), Locale.ENGLISH));

        assertThat(invited.link()).isNull();
        assertThat(world.db.sql("select body from mail_out").query(String.class).single())
                .startsWith("Hello Bo,")
                .contains("http://localhost:8054/link/");
    }

    @Test
    void addresses_are_the_same_in_capitals() {
        invite(BO, SOON);

        assertRefused(Refusal.ACCOUNT_EXISTS, invite("BO@Haus.Example ", SOON));
        assertThat(accounts.active("Bo@HAUS.example")).isPresent();
    }

    @Test
    void slips_are_told() {
        assertRefused(Refusal.MAIL_ADDRESS_IS_WRONG, invite("bo", SOON));
        assertRefused(
                Refusal.MAIL_ADDRESS_IS_WRONG,
                invite("bo@haus.example\r\nBcc: eve@evil.example", SOON));
        assertRefused(Refusal.END_IS_PAST, invite(BO, LocalDate.of(2017, 9, 13)));
        assertRefused(
                Refusal.NAME_IS_MISSING,
                accounts.invite(
                        new Invitation(BO, " \u200b", Set.of(Role.ORGANISER), null),
                        Locale.GERMAN));
        assertRefused(
                Refusal.ROLE_IS_NOT_CHOSEN,
                accounts.invite(new Invitation(BO, "Bo", Set.of(), null), Locale.GERMAN));
    }

    @Test
    void whoever_only_facilitates_comes_from_outside_and_gets_a_last_day() {
        assertRefused(Refusal.END_IS_MISSING, invite(BO, null));

        invited(
                accounts.invite(
                        new Invitation(BO, "Bo", Set.of(Role.FACILITATOR, Role.ORGANISER), null),
                        Locale.GERMAN));
    }

    @Test
    void a_new_link_makes_the_one_before_worth_nothing() {
        var first = invited(invite(BO, SOON));
        var second = accounts.inviteAgain(first.account().id(), Locale.GERMAN);

        assertThat(world.links.find(token(first))).isEmpty();
        assertThat(world.links.find(token(second))).isPresent();
    }

    @Test
    void revoking_ends_account_links_and_sessions_at_once() {
        world.staff("Aylin", null, Role.ADMINISTRATOR);
        var invited = invited(invite(BO, SOON));
        var bo = invited.account().id();
        var mine = cookie(world.sessions.admit(null, new Identity.OfStaff(bo, Device.UNKNOWN)));

        accounts.revoke(bo);

        assertThat(world.sessions.find(mine)).isEmpty();
        assertThat(world.links.find(token(invited))).isEmpty();
        assertThat(accounts.active(BO)).isEmpty();
        assertThat(world.feed.closed).hasSize(1);
    }

    @Test
    void whoever_was_revoked_can_be_invited_again_and_is_the_same_person() {
        var before = invited(invite(BO, SOON)).account().id();
        accounts.revoke(before);

        assertThat(invited(invite(BO, SOON)).account().id()).isEqualTo(before);
        assertThat(accounts.active(BO)).isPresent();
    }

    @Test
    void the_last_administrator_cannot_be_revoked() {
        var aylin = world.staff("Aylin", null, Role.ADMINISTRATOR);
        world.staff("Kim", LocalDate.of(2017, 9, 13), Role.ADMINISTRATOR);

        assertThatThrownBy(() -> accounts.revoke(aylin))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.reason()).isEqualTo(Refusal.LAST_ADMINISTRATOR));
    }

    @Test
    void nobody_is_not_found() {
        assertThatThrownBy(() -> accounts.revoke(UUID.randomUUID()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void the_first_administrator_comes_by_the_last_printed_link() {
        var first =
                new FirstAdministrator(
                        accounts, world.links, TestMailbox.closed(world.db, world.clock));
        var printedBefore = token(first.first());
        var printed = token(first.first());
        var aylin =
                new Invitation("aylin@stadt.example", "Aylin", Set.of(Role.ADMINISTRATOR), null);

        assertThat(world.links.find(printedBefore)).isEmpty();
        var admitted = world.desk.open(printed, aylin, null);

        var caller = world.sessions.caller(cookie(admitted.setCookie()), Locale.GERMAN);
        assertThat(caller.has(Role.ADMINISTRATOR)).isTrue();
        assertThat(accounts.administrator()).isPresent();
    }

    @Test
    void an_outsiders_account_ends_by_itself() {
        invite(BO, LocalDate.of(2017, 9, 14));
        assertThat(accounts.active(BO)).isPresent();

        world.later(Duration.ofDays(1));

        assertThat(accounts.active(BO)).isEmpty();
    }

    private Answer invite(String mail, @Nullable LocalDate endsOn) {
        return accounts.invite(
                new Invitation(mail, "Bo", Set.of(Role.FACILITATOR), endsOn), Locale.GERMAN);
    }

    private static Invitation bo(@Nullable LocalDate endsOn) {
        return new Invitation(BO, "Bo", Set.of(Role.FACILITATOR), endsOn);
    }

    private StaffAccounts withMail() {
        return new StaffAccounts(
                new AccountTable(world.db),
                world.sessions,
                world.links,
                world.passkeys,
                TestMailbox.waiting(world.db, world.clock),
                SmallWorld.letters(),
                world.clock);
    }

    private static Answer.Invited invited(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Invited.class);
        return (Answer.Invited) answer;
    }

    private static void assertRefused(Refusal refusal, Answer answer) {
        assertThat(answer).isEqualTo(new Answer.Not(refusal));
    }

    private static String token(Answer.Invited invited) {
        return token(String.valueOf(invited.link()));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private int letters() {
        return world.db.sql("select count(*) from mail_out").query(Integer.class).single();
    }
}
