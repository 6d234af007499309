package stellwand.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.mailbox.TextMessages;
import stellwand.people.Limit;
import stellwand.people.MailAddress;
import stellwand.people.contacts.PhoneNumber;
import stellwand.people.contacts.WayBack;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;

/**
 * Whoever lost the reply code says how they are reached, and gets the links there. Whether we know
 * the address shows nowhere: neither in the answer nor in how long it takes, since the work begins
 * when the answer has been given.
 */
@Component
class LostCodes {
    /** Anybody can type an address: its owner must not be bothered with it. */
    private static final int MOST_A_DAY = 3;

    private static final int ADDRESSES = 20_000;

    private final LostCodeLetters letters;
    private final TextMessages texts;
    private final Limit byAddress;

    LostCodes(LostCodeLetters letters, TextMessages texts, Clock clock) {
        this.letters = letters;
        this.texts = texts;
        this.byAddress =
                new Limit(clock, MOST_A_DAY, Duration.ofDays(1).dividedBy(MOST_A_DAY), ADDRESSES);
    }

    /** What was typed. */
    sealed interface Typed {
        record Reach(WayBack way) implements Typed {}

        record Wrong(Refusal why) implements Typed {}
    }

    /**
     * @param asked whether somebody just has
     * @param lost whether that is why somebody comes
     */
    WherePage where(boolean asked, boolean lost) {
        return WherePage.blank(asked, lost, texts.isOpen());
    }

    /** Says nothing of whether we know it: a slip shows in what was typed. */
    Typed read(String typed) {
        var mail = MailAddress.parse(typed);
        if (mail.isPresent()) return new Typed.Reach(new ByMail(mail.get()));
        var number = PhoneNumber.parse(typed);
        if (number.isEmpty()) return new Typed.Wrong(Refusal.REACH_IS_WRONG);
        return texts.reach(number.get().digits())
                ? new Typed.Reach(new ByText(number.get()))
                : new Typed.Wrong(Refusal.NO_TEXT_GOES_THERE);
    }

    /**
     * @return the work, for who wants to wait for it
     */
    Optional<Thread> ask(WayBack way) {
        var parts = way.parts();
        if (!byAddress.take("%s %s".formatted(parts.mail(), parts.number()))) {
            return Optional.empty();
        }
        return Optional.of(Thread.ofVirtual().name("lost code").start(() -> send(way)));
    }

    private void send(WayBack way) {
        switch (way) {
            case ByMail(var to) -> letters.write(to);
            case ByText(var to) -> letters.text(to);
            case WayBack.ByCall _,
                    WayBack.ByLetter _,
                    WayBack.AtTheCounter _,
                    WayBack.ThroughOrganisation _ -> {} // no machine reaches them
        }
    }
}
