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
        var text = keptAs(idea);
        boolean hasFiles = hasOfficeFiles(idea.id());
        var over = text.isPresent() || hasFiles ? overSince(idea) : Optional.<Instant>empty();
        var files = over.filter(_ -> hasFiles);
        return new Lasting(
                day(text.flatMap(kind -> goesOn(kind, over)), locale),
                textWent(idea.id(), locale),
                day(goesOn(DataKind.FILES, files), locale),
                day(expiries.filesWentOn(idea.id()), locale));
    }

    /** The day on which its words went by themselves; null: they did not. */
    public @Nullable String textWent(IdeaId idea, Locale locale) {
        return day(expiries.textWentOn(idea), locale);
    }

    /** Empty: not by themselves, or it is not over. */
    public Optional<LocalDate> textGoesOn(IdeaRow idea) {
        return keptAs(idea).flatMap(kind -> goesOn(kind, overSince(idea)));
    }

    private static Optional<DataKind> keptAs(IdeaRow idea) {
        return Expiries.keptAs(idea.kind()).filter(_ -> idea.text() != null);
    }

    private boolean hasOfficeFiles(IdeaId idea) {
        return attachments.of(idea).stream().anyMatch(it -> it.shown() != Shown.RELEASED);
    }

    private Optional<LocalDate> goesOn(DataKind kind, Optional<Instant> overSince) {
        return overSince.flatMap(it -> periods.goesOn(kind, it));
    }

    private Optional<Instant> overSince(IdeaRow idea) {
        if (idea.standing() == Standing.ERASED) return Optional.empty();
        var id = idea.id().id();
        return Optional.ofNullable(ends.of(List.of(id)).get(id));
    }

    private static @Nullable String day(Optional<LocalDate> day, Locale locale) {
        return day.map(it -> IdeaLines.day(it, locale)).orElse(null);
    }
}
