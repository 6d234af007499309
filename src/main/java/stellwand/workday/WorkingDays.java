package stellwand.workday;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Monday to Friday without public holidays, where the office is. */
@Component
public class WorkingDays {
    private static final ZoneId OFFICE_TIME = ZoneId.of("Europe/Berlin");

    private final HolidayManager holidays;
    private final String[] regions;

    /**
     * @param region {@code de} for what is a holiday everywhere in Germany, {@code de-sn} for
     *     Saxony, {@code de-by-ag} for Augsburg
     */
    WorkingDays(@Value("${stellwand.region:de}") String region) {
        var parts = region.toLowerCase(Locale.ROOT).split("-");
        holidays = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
        regions = Arrays.copyOfRange(parts, 1, parts.length);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day, regions);
    }

    /** The n-th working day after this day; whatever day it is, it does not count itself. */
    public LocalDate after(LocalDate day, int n) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** The n-th working day before this day, which does not count itself; 0: the day itself. */
    public LocalDate before(LocalDate day, int n) {
        return n == 0
                ? day
                : Stream.iterate(day.minusDays(1), last -> last.minusDays(1))
                        .filter(this::isWorkingDay)
                        .skip(n - 1L)
                        .findFirst()
                        .orElseThrow();
    }

    /** How many working days have begun after the one day, up to and with the other. */
    public int since(LocalDate day, LocalDate until) {
        return (int)
                day.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** The day on which it is, where the office is. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, OFFICE_TIME);
    }

    /** When this day begins, where the office is. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(OFFICE_TIME).toInstant();
    }

    /** What the clocks say, where the office is. */
    public static LocalTime timeOf(Instant moment) {
        return LocalTime.ofInstant(moment, OFFICE_TIME);
    }
}
