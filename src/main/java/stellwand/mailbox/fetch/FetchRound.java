package stellwand.mailbox.fetch;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.mailbox.OurLetters;
import stellwand.mailbox.Walker;
import stellwand.mailbox.incoming.Incoming;
import stellwand.mailbox.incoming.MailReader;
import stellwand.mailbox.incoming.Ourselves;
import stellwand.retention.DataKind;
import stellwand.retention.DayBook;
import stellwand.retention.Periods;

/** All our addresses: one fetcher each, and one hand that passes on what they brought. */
@Component
class FetchRound implements SmartLifecycle {
    private final List<ImapAddress> addresses;
    private final List<Fetcher> fetchers;
    private final @Nullable HandOver handOver;
    private final IncomingTable table;
    private final Clock clock;
    private final Periods periods;
    private final DayBook days;
    private final Walker walker = new Walker("hand-over", this::handOverNext);
    private volatile boolean isGoing;

    FetchRound(
            IncomingTable table,
            InboxTable inboxes,
            HeldTable held,
            OurLetters letters,
            Clock clock,
            SecureRandom random,
            Periods periods,
            DayBook days,
            ObjectProvider<Receiver> receiver,
            @Value("${stellwand.mail.in.urls:}") String urls,
            @Value("${stellwand.mail.in.key:}") String keySetting,
            @Value("${stellwand.mail-from:}") String from,
            @Value("${stellwand.data.dir}") Path data) {
        this.table = table;
        this.clock = clock;
        this.periods = periods;
        this.days = days;
        this.addresses = ImapAddress.parseAll(urls);
        if (addresses.isEmpty()) {
            this.fetchers = List.of();
            this.handOver = null;
            return;
        }
        var key =
                keySetting.isBlank() ? MailKey.in(data, random) : MailKey.parse(keySetting, random);
        var reader = new MailReader(ourselves(addresses, from, letters));
        this.fetchers =
                addresses.stream()
                        .map(each -> new Fetcher(each, table, inboxes, key, clock, walker::soon))
                        .toList();
        this.handOver = new HandOver(table, held, key, reader, receiver.getIfAvailable(), clock);
    }

    private static Ourselves ourselves(List<ImapAddress> sources, String from, OurLetters letters) {
        var sender = from.replaceAll(".*<|[>\\s]", "");
        var all =
                Stream.concat(
                                sources.stream().map(ImapAddress::address),
                                Stream.of(sender).filter(it -> it.contains("@")))
                        .toList();
        var domain = sender.substring(sender.lastIndexOf('@') + 1);
        return new Ourselves(all, domain.isBlank() ? Set.of() : Set.of(domain), letters::has);
    }

    List<ImapAddress> addresses() {
        return addresses;
    }

    /** A mail that is held or kept, for somebody who looks at it. */
    Optional<Incoming.Message> open(UUID id, byte[] sealed) {
        return handOver == null ? Optional.empty() : handOver.open(id, sealed);
    }

    /** Of a mail of which nothing could be made: who wrote it, and about what. */
    Optional<Incoming.Message> openHeader(UUID id, byte[] sealed) {
        return handOver == null ? Optional.empty() : handOver.openHeader(id, sealed);
    }

    /** Something may be handed over that was not a moment ago. */
    void soon() {
        walker.soon();
    }

    @Override
    public void start() {
        isGoing = true;
        fetchers.forEach(Fetcher::start);
        if (handOver != null) walker.start();
    }

    private boolean handOverNext() {
        return handOver != null && handOver.next();
    }

    @Override
    public void stop() {
        isGoing = false;
        fetchers.forEach(Fetcher::stop);
        walker.stop();
    }

    @Override
    public boolean isRunning() {
        return isGoing;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        var now = clock.instant();
        periods.overBefore(DataKind.MAILS, now)
                .ifPresent(before -> days.ran(DataKind.MAILS, now, table.forgetOld(before)));
    }
}
