package stellwand.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;

/** Retention: photos of paper may show people, and go by themselves. Cards keep their parts. */
@Component
class OldPhotos {
    private static final Logger LOG = LoggerFactory.getLogger(OldPhotos.class);

    private final Photos photos;
    private final PhotoTables table;
    private final Clock clock;
    private final int keptDays;

    OldPhotos(
            Photos photos,
            PhotoTables table,
            Clock clock,
            @Value("${stellwand.photos.kept-days:90}") int keptDays) {
        this.photos = photos;
        this.table = table;
        this.clock = clock;
        this.keptDays = keptDays;
    }

    int keptDays() {
        return keptDays;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void remove() {
        var old = table.addedBefore(clock.instant().minus(Duration.ofDays(keptDays)));
        for (var it : old) {
            var command = "paper/%s/too-old".formatted(it.photo().id()).getBytes(UTF_8);
            photos.remove(
                    UUID.nameUUIDFromBytes(command), Envelope.HOUSE, it.workshop(), it.photo());
        }
        if (!old.isEmpty()) {
            LOG.info("photos of paper deleted after {} days: {}", keptDays, old.size());
        }
    }
}
