package stellwand.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.journal.Envelope;
import stellwand.retention.DataKind;
import stellwand.retention.DayBook;
import stellwand.retention.Periods;

/** Retention: photos of paper may show people, and go by themselves. Cards keep their parts. */
@Component
class OldPhotos {
    private static final Logger LOG = LoggerFactory.getLogger(OldPhotos.class);

    private final Photos photos;
    private final PhotoTables table;
    private final Clock clock;
    private final Periods periods;
    private final DayBook days;

    OldPhotos(Photos photos, PhotoTables table, Clock clock, Periods periods, DayBook days) {
        this.photos = photos;
        this.table = table;
        this.clock = clock;
        this.periods = periods;
        this.days = days;
    }

    /** 0: until somebody deletes them. */
    int keptDays() {
        return periods.days(DataKind.PHOTOS);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void remove() {
        var now = clock.instant();
        periods.overBefore(DataKind.PHOTOS, now).ifPresent(before -> remove(before, now));
    }

    private void remove(Instant before, Instant now) {
        var old = table.addedBefore(before);
        for (var it : old) {
            var command = "paper/%s/too-old".formatted(it.photo().id()).getBytes(UTF_8);
            photos.remove(
                    UUID.nameUUIDFromBytes(command), Envelope.HOUSE, it.workshop(), it.photo());
        }
        days.ran(DataKind.PHOTOS, now, old.size());
        if (!old.isEmpty()) {
            LOG.info("photos of paper deleted after {} days: {}", keptDays(), old.size());
        }
    }
}
