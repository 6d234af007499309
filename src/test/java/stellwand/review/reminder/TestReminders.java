package stellwand.review.reminder;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.transaction.PlatformTransactionManager;
import stellwand.idea.AnswerLanguages;
import stellwand.idea.FollowUps;
import stellwand.idea.Turns;
import stellwand.idea.Unsighted;
import stellwand.mailbox.Mailbox;
import stellwand.review.DraftLinks;
import stellwand.workday.Region;

/** For tests of other packages: one server that reminds, at a time that the test says. */
public final class TestReminders {
    private final ApplicationContext house;
    private int lettersLeft = Integer.MAX_VALUE;

    public TestReminders(ApplicationContext house) {
        this.house = house;
    }

    /** What the house itself would do this morning is done, and does not come in between. */
    public void theHouseIsDone() {
        house.getBean(Reminders.class).tell();
    }

    /** It cannot write more letters than that, until the next time. */
    public TestReminders dyingAfter(int letters) {
        lettersLeft = letters;
        return this;
    }

    /** In Saxony, at half past seven. */
    public void morning(LocalDate day) {
        at(day + "T07:30");
    }

    /**
     * @param time in the office
     */
    public void at(String time) {
        var now = LocalDateTime.parse(time).atZone(ZoneId.of("Europe/Berlin")).toInstant();
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var reminded = house.getBean(Reminded.class);
        var server =
                new Reminders(
                        house.getBean(Turns.class),
                        house.getBean(FollowUps.class),
                        house.getBean(Unsighted.class),
                        house.getBean(AddressBooks.class),
                        new Digests(reminded, letters(clock), mailbox(), transactions()),
                        reminded,
                        Region.SAXONY,
                        clock,
                        5,
                        "07:00");
        untilItDies(server::tell);
    }

    /** Of what was handed over up to five minutes before. */
    public void tellHandedOver(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var server =
                new HandedOverLetters(
                        house.getBean(Turns.class),
                        house.getBean(HandedOverTold.class),
                        house.getBean(AddressBooks.class),
                        letters(clock),
                        mailbox(),
                        transactions(),
                        clock,
                        Duration.ofMinutes(5));
        untilItDies(server::tell);
    }

    private void untilItDies(Runnable server) {
        try {
            server.run();
        } finally {
            lettersLeft = Integer.MAX_VALUE;
        }
    }

    private ReminderLetters letters(Clock clock) {
        return new ReminderLetters(
                new Words(),
                clock,
                house.getBean(DraftLinks.class),
                house.getBean(AnswerLanguages.class),
                URI.create("https://ideen.stadt.example"));
    }

    private Mailbox mailbox() {
        return house.getBean(Mailbox.class);
    }

    private PlatformTransactionManager transactions() {
        return house.getBean(PlatformTransactionManager.class);
    }

    private final class Words extends DelegatingMessageSource {
        Words() {
            setParentMessageSource(house.getBean(MessageSource.class));
        }

        @Override
        public String getMessage(String key, Object @Nullable [] words, @Nullable Locale locale) {
            if (key.endsWith(".subject") && --lettersLeft < 0) {
                throw new IllegalStateException("Killed");
            }
            return super.getMessage(key, words, locale);
        }
    }
}
