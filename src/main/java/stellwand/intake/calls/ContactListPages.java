package stellwand.intake.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaLines;
import stellwand.idea.Standing;
import stellwand.idea.Whereabouts.Place;
import stellwand.intake.calls.CallRules.Turn;
import stellwand.intake.calls.CallTurns.Waiting;
import stellwand.people.Account;
import stellwand.people.StaffAccounts;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.WayBack.Parts;

/** Puts together whom people have to tell what became of an idea. */
@Component
class ContactListPages {
    private static final int MOST = 2000;

    private final CallTurns turns;
    private final StaffAccounts accounts;
    private final Clearings clearings;
    private final Clock clock;

    ContactListPages(CallTurns turns, StaffAccounts accounts, Clearings clearings, Clock clock) {
        this.turns = turns;
        this.accounts = accounts;
        this.clearings = clearings;
        this.clock = clock;
    }

    /**
     * @param all how many are due, also beyond those that the page shows
     * @param keptDays after how many days retention deletes; 0: never
     */
    record Page(int all, List<Row> due, List<Row> later, List<Row> done, int keptDays) {}

    /**
     * @param asked whether it is a question that has to be asked
     * @param replied whether it is a reply to what they asked
     * @param places where the idea is, if it is not examined itself
     * @param state what they are told
     * @param upTo when the last of that happened
     * @param before what they were told last, if that is not all
     * @param hint message key: why it is a matter for people
     * @param waits for how many days, if that is longer than contacts are kept; null: it is not
     */
    record Row(
            UUID idea,
            UUID contributor,
            int number,
            IdeaKind kind,
            Standing standing,
            boolean asked,
            boolean replied,
            List<Place> places,
            String state,
            Instant upTo,
            Parts way,
            String language,
            String since,
            @Nullable String hint,
            @Nullable Long waits,
            @Nullable Done before,
            @Nullable Done done) {}

    record Done(String by, String on) {}

    Page page(Locale locale) {
        var all = turns.all(MOST);
        return new Page(
                turns.countDue(),
                rows(Turn.DUE, all, locale),
                rows(Turn.LATER, all, locale),
                rows(Turn.DONE, all, locale).reversed(),
                clearings.keptDays());
    }

    private List<Row> rows(Turn turn, List<Waiting> all, Locale locale) {
        return all.stream()
                .filter(it -> it.turn() == turn)
                .map(it -> row(it, turn, locale))
                .toList();
    }

    private Row row(Waiting waiting, Turn turn, Locale locale) {
        var contact = waiting.contact();
        var idea = waiting.idea();
        var told = contact.told();
        return new Row(
                contact.scope(),
                contact.contributor(),
                idea.number(),
                idea.kind(),
                idea.standing(),
                waiting.isAsked(),
                waiting.hasNewReply(),
                waiting.where().places(),
                CallRules.state(idea.standing(), waiting.isAsked()),
                waiting.since(),
                contact.way().parts(),
                Locale.forLanguageTag(contact.language()).getDisplayLanguage(locale),
                IdeaLines.day(contact.addedAt(), locale),
                hint(contact),
                turn == Turn.DUE ? waits(waiting) : null,
                turn == Turn.DUE && told != null ? done(told, locale) : null,
                turn == Turn.DONE && told != null ? done(told, locale) : null);
    }

    private @Nullable Long waits(Waiting waiting) {
        long days = Duration.between(waiting.since(), clock.instant()).toDays();
        int kept = clearings.keptDays();
        return kept == 0 || days < kept ? null : days;
    }

    private Done done(Contact.Told told, Locale locale) {
        var by = accounts.find(told.by()).map(Account::name).orElse("–");
        return new Done(by, IdeaLines.day(told.at(), locale));
    }

    static @Nullable String hint(Contact contact) {
        return switch (contact.way().channel()) {
            case TEXT ->
                    contact.failed() == null
                            ? "intake.calls.no-gateway"
                            : "intake.calls.text-failed";
            case MAIL -> "intake.calls.bounced";
            case CALL, LETTER, COUNTER, ORGANISATION -> null;
        };
    }
}
