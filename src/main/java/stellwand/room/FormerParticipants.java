package stellwand.room;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import stellwand.floor.Ending;
import stellwand.floor.EveningState.Phase;
import stellwand.people.Participants;
import stellwand.retention.DataKind;
import stellwand.retention.DayBook;
import stellwand.retention.Periods;
import stellwand.workday.WorkingDays;
import stellwand.workshop.WorkshopId;

/**
 * Retention: some time after an evening nobody is known any more who was there. Their cards stay,
 * and open by their reply codes; the ids that stand in the journal lead to nobody.
 */
@Component
class FormerParticipants {
    private static final Logger LOG = LoggerFactory.getLogger(FormerParticipants.class);

    private final Participants participants;
    private final Courses courses;
    private final Ending ending;
    private final Periods periods;
    private final DayBook days;
    private final Clock clock;

    FormerParticipants(
            Participants participants,
            Courses courses,
            Ending ending,
            Periods periods,
            DayBook days,
            Clock clock) {
        this.participants = participants;
        this.courses = courses;
        this.ending = ending;
        this.periods = periods;
        this.days = days;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 4, timeUnit = TimeUnit.MINUTES)
    void forget() {
        var now = clock.instant();
        periods.overBefore(DataKind.PARTICIPATION, now).ifPresent(before -> forget(before, now));
    }

    /** An evening may be held long after the day of its plan: then people have just joined. */
    private void forget(Instant before, Instant now) {
        int gone =
                Stream.of(
                                courses.endedBy(before, participants.evenings()),
                                courses.neverBegunBy(before, participants.eveningsBefore(before)))
                        .flatMap(List::stream)
                        .mapToInt(participants::forget)
                        .sum();
        days.ran(DataKind.PARTICIPATION, now, gone);
        if (gone > 0) {
            LOG.info(
                    "participants forgotten {} days after their evening: {}",
                    periods.days(DataKind.PARTICIPATION),
                    gone);
        }
    }

    /** The day on which those of an evening that is over go, or went; empty: they stay. */
    Optional<LocalDate> goOn(WorkshopId workshop) {
        return ending.now(workshop).phase() instanceof Phase.Over(var since)
                ? periods.goesOn(DataKind.PARTICIPATION, since)
                : Optional.empty();
    }

    /** Empty: they are still known, or stay. */
    Optional<LocalDate> wentOn(WorkshopId workshop) {
        var today = WorkingDays.dayOf(clock.instant());
        return goOn(workshop).filter(day -> !day.isAfter(today));
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(day);
    }
}
