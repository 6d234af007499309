package stellwand.people;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.Failure;
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
                PageSample.of("people/me", "two devices", me()),
                PageSample.of("people/staff", "everything", everything()),
                PageSample.of("people/staff", "quiet", quiet()));
    }

    private static SignInController.Page signIn(boolean isPossible, boolean isAsked) {
        return new SignInController.Page(isPossible, isAsked, "/staff");
    }

    private static StaffPages.Me me() {
        return new StaffPages.Me(
                LONG_NAME,
                "aylin@stadt.example",
                EVERY_ROLE,
                true,
                List.of(
                        new StaffPages.Browser(
                                UUID.randomUUID(), "14.09.2017, 17:00", "18:00", true),
                        new StaffPages.Browser(
                                UUID.randomUUID(), "13.09.2017, 09:00", "09:30", false)));
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
