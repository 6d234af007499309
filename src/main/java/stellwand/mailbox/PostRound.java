package stellwand.mailbox;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes round in the background and takes what is due to the mail server. */
@Component
class PostRound implements SmartLifecycle {
    /** Somebody has mended a password or a relay by then, or it is about the address. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final MailTable table;
    private final Bounces bounces;
    private final @Nullable Postman postman;
    private final Clock clock;
    private final String domain;
    private final boolean signs;
    private final Walker walker = new Walker("post-round", this::deliverNext);

    PostRound(
            MailTable table,
            Bounces bounces,
            Clock clock,
            @Value("${stellwand.smtp-url:}") String smtpUrl,
            @Value("${stellwand.mail-from:}") String from,
            @Value("${stellwand.url:http://localhost:8054}") URI url,
            @Value("${stellwand.mail.in.plus:false}") boolean signs) {
        this.table = table;
        this.bounces = bounces;
        this.clock = clock;
        this.postman = smtpUrl.isBlank() ? null : new Postman(MailServer.parse(smtpUrl, from));
        this.signs = signs;
        this.domain = from.contains("@") ? domainOf(from) : url.getHost();
    }

    private static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).replaceAll("[>\\s]", "");
    }

    boolean isOpen() {
        return postman != null;
    }

    String newMessageId() {
        return "<%s@%s>".formatted(UUID.randomUUID(), domain);
    }

    /** With the letter's number, where the mail server delivers such addresses to the plain one. */
    @Nullable String signed(@Nullable String replyTo, String messageId) {
        return replyTo == null || !signs ? replyTo : Signed.address(replyTo, messageId);
    }

    Optional<String> answered(String detail) {
        return Signed.messageId(detail, domain);
    }

    void soon() {
        walker.soon();
    }

    /** Takes one letter, if one is due. */
    boolean deliverNext() {
        if (postman == null) return false;
        var due = table.claim(clock.instant());
        due.ifPresent(letter -> deliver(postman, letter));
        return due.isPresent();
    }

    private void deliver(Postman postman, MailTable.Waiting letter) {
        var now = clock.instant();
        if (letter.uselessAfter().isBefore(now)) {
            giveUp(letter, Failure.Why.TOO_LATE, now);
            return;
        }
        switch (postman.deliver(letter, now)) {
            case Postman.Result.Delivered() -> table.sent(letter.id(), now);
            case Postman.Result.NotNow(var error) -> table.missed(letter.id(), error);
            case Postman.Result.NotFromUs(var error) -> {
                var since = table.refused(letter.id(), error, now);
                if (now.isAfter(since.plus(PATIENCE))) giveUp(letter, Failure.Why.REFUSED, now);
            }
            case Postman.Result.Never(var error) -> {
                table.missed(letter.id(), error);
                giveUp(letter, Failure.Why.REFUSED, now);
            }
        }
    }

    /** In this order: killed in between, we try once more and tell once more. */
    private void giveUp(MailTable.Waiting letter, Failure.Why why, Instant now) {
        bounces.bounced(letter.messageId(), null);
        table.failed(letter.id(), why, now);
    }

    @Override
    public void start() {
        if (postman != null) walker.start();
    }

    @Override
    public void stop() {
        walker.stop();
    }

    @Override
    public boolean isRunning() {
        return walker.isGoing();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forgetOld() {
        table.forgetOld(clock.instant());
    }
}
