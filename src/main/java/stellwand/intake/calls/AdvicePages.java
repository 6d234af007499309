package stellwand.intake.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Contributors;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.Matters;
import stellwand.idea.Unread;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.WayBack;
import stellwand.people.contacts.WayBack.Parts;
import stellwand.workday.WorkingDays;

/** Puts together the adviser's desk. */
@Component
class AdvicePages {
    private static final int MOST = 100;
    private static final int MOST_SETTLED = 10;

    private final Matters matters;
    private final Contributors contributors;
    private final Contacts contacts;
    private final IdeaLines lines;
    private final WorkingDays days;
    private final Clock clock;
    private final Unread unread;

    AdvicePages(
            Matters matters,
            Contributors contributors,
            Contacts contacts,
            IdeaLines lines,
            WorkingDays days,
            Clock clock,
            Unread unread) {
        this.matters = matters;
        this.contributors = contributors;
        this.contacts = contacts;
        this.lines = lines;
        this.days = days;
        this.clock = clock;
        this.unread = unread;
    }

    /**
     * @param id of the wishes that the buttons send: each has a path of its own
     * @param news what their senders wrote that nobody has read yet
     */
    record Desk(UUID id, List<Unread.News> news, List<Matter> waiting, List<IdeaLine> settled) {}

    /**
     * @param due the working day after it came, or became one: until then somebody takes care of it
     * @param way in which its sender wants to hear back; null: with the reply code only
     * @param hint message key: what we sent there did not arrive
     */
    record Matter(
            IdeaLine idea,
            String due,
            boolean overdue,
            @Nullable Parts way,
            @Nullable String hint) {}

    Desk desk(Locale locale) {
        return new Desk(
                UUID.randomUUID(),
                unread.news(Unread.Desk.ADVICE, locale),
                matters.waiting(MOST).stream().map(it -> matter(it, locale)).toList(),
                lines.of(matters.settled(MOST_SETTLED), locale));
    }

    private Matter matter(Matters.Matter matter, Locale locale) {
        var row = matter.idea();
        var due = days.after(WorkingDays.dayOf(matter.since()), 1);
        var line = lines.of(List.of(row), locale).getFirst();
        var contact = contact(row);
        return new Matter(
                line,
                day(due, locale),
                due.isBefore(today()),
                contact.map(Contact::way).map(WayBack::parts).orElse(null),
                contact.filter(it -> it.failed() != null).map(ContactListPages::hint).orElse(null));
    }

    private Optional<Contact> contact(IdeaRow row) {
        return contributors.author(row.id()).flatMap(who -> contacts.of(row.id().id(), who));
    }

    private LocalDate today() {
        return WorkingDays.dayOf(clock.instant());
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).localizedBy(locale).format(day);
    }
}
