package stellwand.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.Failure;
import stellwand.mailbox.Stuck;
import stellwand.mailbox.fetch.Trouble;
import stellwand.people.StaffPage.Disturbed;
import stellwand.people.StaffPage.Form;
import stellwand.people.StaffPage.Row;
import stellwand.people.StaffPage.Shown;
import stellwand.people.StaffPage.State;
import stellwand.people.StaffPage.Undelivered;
import stellwand.web.PageSample;
import stellwand.web.PageSamples;

class PeoplePageSamples implements PageSamples {
    private static final List<Role> EVERY_ROLE = List.of(Role.values());
    private static final String LONG_NAME = "Ayşe-Łucja Đorđević-Nguyễn von und zu Öttingen";

    @Override
    public Stream<PageSample> samples() {
        return Stream.of(
                PageSample.of("people/sign-in", "form", signIn(true, false)),
                PageSample.of("people/sign-in", "asked", signIn(true, true)),
                PageSample.of("people/sign-in", "without mail", signIn(false, false)),
                PageSample.of("people/link", "once", new LinkController.Page(false)),
                PageSample.of("people/link", "first administrator", new LinkController.Page(true)),
                PageSample.of("people/start", "one place counts", start()),
                PageSample.of("people/me", "two devices", me(twoKeys())),
                PageSample.of("people/me", "plain http", me(new MePage.Keys(null, "", List.of()))),
                PageSample.fragments("people/passkeys"),
                PageSample.fragments("people/terms"),
                PageSample.of("people/member", "saved", member(Role.ORGANISER).saved()),
                PageSample.of("people/member", "ended, and a slip", formerMember()),
                PageSample.of("people/staff", "everything", everything()),
                PageSample.of("people/staff", "quiet", quiet()));
    }

    private static SignInController.Page signIn(boolean isPossible, boolean isAsked) {
        return new SignInController.Page(
                isPossible, isAsked, "/staff", "https://stellwand.example");
    }

    private static StartController.Page start() {
        return new StartController.Page(
                "Mira Muster",
                List.of(
                        new Work.Place("workshop.list.ideas", "/staff/ideas", 12),
                        new Work.Place("idea.first-look.work", "/staff/ideas", 3, 1),
                        new Work.Place("people.me.title", "/staff/me", null)));
    }

    private static MePage me(MePage.Keys keys) {
        return new MePage(
                LONG_NAME,
                "aylin@stadt.example",
                EVERY_ROLE,
                true,
                List.of(
                        browser("Firefox auf Windows", "14.09.2017, 17:00", "18:00", true),
                        browser("Unbekanntes Gerät", "13.09.2017, 09:00", "09:30", false)),
                keys);
    }

    private static MePage.Browser browser(
            String device, String since, String lastSeen, boolean isThis) {
        return new MePage.Browser(UUID.randomUUID(), device, since, lastSeen, isThis);
    }

    private static MePage.Keys twoKeys() {
        return new MePage.Keys(
                "https://stellwand.example",
                "Chrome auf Android",
                List.of(
                        new MePage.Key(UUID.randomUUID(), LONG_NAME, "14.09.2017, 17:00", "18:00"),
                        new MePage.Key(
                                UUID.randomUUID(), "<b>Laptop</b>", "14.09.2017, 17:00", null)));
    }

    private static MemberPage member(Role... roles) {
        return new MemberPage(
                UUID.randomUUID(),
                LONG_NAME,
                "aylin@stadt.example",
                Set.of(roles),
                "",
                null,
                false,
                false,
                0,
                0);
    }

    private static MemberPage formerMember() {
        return new MemberPage(
                UUID.randomUUID(),
                "Bo",
                "bo@haus.example",
                Set.of(Role.FACILITATOR),
                "2017-09-14",
                Refusal.END_IS_PAST.messageKey(),
                false,
                true,
                2,
                1);
    }

    private static StaffPage everything() {
        return new StaffPage(
                List.of(
                        row(LONG_NAME, null, State.ACTIVE),
                        row("Bo", "14.09.2017", State.ENDED),
                        row("Kim", null, State.REVOKED)),
                List.of(
                        new Undelivered(
                                "bo@haus.example",
                                Failure.Why.REFUSED,
                                "550 No such user",
                                "14.09.2017"),
                        new Undelivered(
                                "kim@haus.example", Failure.Why.TOO_LATE, null, "14.09.2017")),
                new Stuck(12, "530 5.7.0 Authentication required"),
                Stream.of(Trouble.values())
                        .map(why -> new Disturbed("ideen@stadt.example", "14.09.2017", why))
                        .toList(),
                new Form("bo@haus", "Bo", Set.of(Role.FACILITATOR), "2017-09-14"),
                Refusal.MAIL_ADDRESS_IS_WRONG.messageKey(),
                new Shown("Bo", "https://stellwand.example/link/" + "x".repeat(43)),
                true,
                false);
    }

    private static StaffPage quiet() {
        return new StaffPage(
                List.of(row("Aylin", null, State.ACTIVE)),
                List.of(),
                null,
                List.of(),
                Form.EMPTY,
                null,
                null,
                false,
                true);
    }

    private static Row row(String name, @Nullable String endsOn, State state) {
        return new Row(UUID.randomUUID(), name, "someone@stadt.example", EVERY_ROLE, endsOn, state);
    }
}
