package stellwand.intake.retention;

import java.util.Locale;
import org.springframework.context.MessageSource;
import stellwand.retention.DataKind;
import stellwand.retention.Periods;
import stellwand.web.LegalFact;

/** For how long something is kept, for the privacy notice. */
record KeptFact(DataKind kind, Periods periods, MessageSource messages) implements LegalFact {
    @Override
    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String sentence(Locale locale) {
        int days = periods.days(kind);
        var key = "intake.retention.%s.privacy".formatted(kind);
        return days == 0
                ? messages.getMessage(key + ".never", null, locale)
                : messages.getMessage(key, new Object[] {days}, locale);
    }
}
