package stellwand.room;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import stellwand.workshop.Evening;

/** Day and hours of an evening, as they stand on an invitation. */
final class When {
    private When() {}

    static String of(Evening evening, Locale locale, MessageSource messages) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).localizedBy(locale);
        var hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(locale);
        Object[] parts = {
            day.format(evening.start()), hour.format(evening.start()), hour.format(evening.end())
        };
        return messages.getMessage("room.when", parts, locale);
    }
}
