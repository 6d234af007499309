package stellwand.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Saxony's working days from September 2017 to the end of 2018, counted by hand for once. */
final class OfficeDays {
    private static final List<LocalDate> HOLIDAYS =
            Stream.of(
                            "2017-10-03",
                            "2017-10-31",
                            "2017-11-22",
                            "2017-12-25",
                            "2017-12-26",
                            "2018-01-01",
                            "2018-03-30",
                            "2018-04-02",
                            "2018-05-01",
                            "2018-05-10",
                            "2018-05-21",
                            "2018-10-03",
                            "2018-10-31",
                            "2018-11-21",
                            "2018-12-25",
                            "2018-12-26")
                    .map(LocalDate::parse)
                    .toList();
    private static final List<LocalDate> DAYS =
            LocalDate.parse("2017-09-01")
                    .datesUntil(LocalDate.parse("2019-01-01"))
                    .filter(OfficeDays::isOne)
                    .toList();

    private OfficeDays() {}

    static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    static LocalDate after(LocalDate day, int n) {
        return DAYS.get(DAYS.indexOf(day) + n);
    }

    /** How many of them are over since. */
    static long between(LocalDate day, LocalDate today) {
        return DAYS.stream().filter(it -> it.isAfter(day) && it.isBefore(today)).count();
    }

    /** How many of them one has to go on; negative: back. */
    static int since(LocalDate day, LocalDate today) {
        return DAYS.indexOf(today) - DAYS.indexOf(day);
    }
}
