package stellwand.intake.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Attachments;
import stellwand.idea.Expiries;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Shown;
import stellwand.idea.Standing;
import stellwand.retention.DataKind;
import stellwand.retention.Periods;

/** Says to contributors when something of theirs goes by itself, and that it went. */
@Component
public class Lastings {
    private final Expiries expiries;
    private final Ends ends;
    private final Attachments attachments;
    private final Periods periods;

    Lastings(Expiries expiries, Ends ends, Attachments attachments, Periods periods) {
        this.expiries = expiries;
        this.ends = ends;
        this.attachments = attachments;
        this.periods = periods;
    }

    public Lasting of(IdeaRow idea, Locale locale) {
        return new Lasting(
                day(textGoesOn(idea), locale),
                textWent(idea.id(), locale),
                day(filesGoOn(idea), locale),
                day(expiries.filesWentOn(idea.id()), locale));
    }

    /** The day on which its words went by themselves; null: they did not. */
    public @Nullable String textWent(IdeaId idea, Locale locale) {
        return day(expiries.textWentOn(idea), locale);
    }

    /** Empty: not by themselves, or it is not over. */
    public Optional<LocalDate> textGoesOn(IdeaRow idea) {
        return Expiries.keptAs(idea.kind())
                .filter(_ -> idea.text() != null)
                .flatMap(kind -> goesOn(kind, idea));
    }

    private Optional<LocalDate> filesGoOn(IdeaRow idea) {
        return hasOfficeFiles(idea.id()) ? goesOn(DataKind.FILES, idea) : Optional.empty();
    }

    private boolean hasOfficeFiles(IdeaId idea) {
        return attachments.of(idea).stream().anyMatch(it -> it.shown() != Shown.RELEASED);
    }

    private Optional<LocalDate> goesOn(DataKind kind, IdeaRow idea) {
        return idea.standing() == Standing.ERASED
                ? Optional.empty()
                : since(idea.id()).flatMap(it -> periods.goesOn(kind, it));
    }

    private Optional<Instant> since(IdeaId idea) {
        return Optional.ofNullable(ends.of(List.of(idea.id())).get(idea.id()));
    }

    private static @Nullable String day(Optional<LocalDate> day, Locale locale) {
        return day.map(it -> IdeaLines.day(it, locale)).orElse(null);
    }
}
