package stellwand.intake.calls;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.FollowUps;
import stellwand.idea.IdeaId;
import stellwand.idea.IdeaKind;
import stellwand.idea.IdeaLines;
import stellwand.idea.IdeaRow;
import stellwand.idea.KnownIdeas;
import stellwand.idea.Standing;
import stellwand.intake.calls.CallRules.Turn;
import stellwand.people.Account;
import stellwand.people.StaffAccounts;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.ContactList;
import stellwand.people.contacts.WayBack.Parts;

/** Puts together whom people have to tell what became of an idea. */
@Component
class ContactListPages {
    private static final int MOST = 2000;

    private final ContactList contacts;
    private final KnownIdeas ideas;
    private final FollowUps followUps;
    private final StaffAccounts accounts;
    private final Clearings clearings;

    ContactListPages(
            ContactList contacts,
            KnownIdeas ideas,
            FollowUps followUps,
            StaffAccounts accounts,
            Clearings clearings) {
        this.contacts = contacts;
        this.ideas = ideas;
        this.followUps = followUps;
        this.accounts = accounts;
        this.clearings = clearings;
    }

    /**
     * @param keptDays after how many days retention deletes
     */
    record Page(
            List<Row> due,
            List<Row> later,
            List<Row> done,
            int keptDays,
            List<Clearings.Line> cleared) {}

    /**
     * @param asked whether it is a question that has to be asked
     * @param replied whether it is a reply to what they asked
     * @param state what they are told
     * @param hint message key: why it is a matter for people
     */
    record Row(
            UUID idea,
            UUID contributor,
            int number,
            IdeaKind kind,
            Standing standing,
            boolean asked,
            boolean replied,
            String state,
            Parts way,
            String language,
            String since,
            @Nullable String hint,
            @Nullable Done done) {}

    record Done(String by, String on) {}

    Page page(Locale locale) {
        var all = contacts.byHand(MOST);
        var found = ideas.rows(all.stream().map(it -> new IdeaId(it.scope())).toList());
        var replied = followUps.lastReplies(all.stream().map(Contact::contributor).toList());
        return new Page(
                rows(Turn.DUE, all, found, replied, locale),
                rows(Turn.LATER, all, found, replied, locale),
                rows(Turn.DONE, all, found, replied, locale).reversed(),
                clearings.keptDays(),
                clearings.last(locale));
    }

    int countDue() {
        var all = contacts.byHand(MOST);
        var found = ideas.rows(all.stream().map(it -> new IdeaId(it.scope())).toList());
        var replied = followUps.lastReplies(all.stream().map(Contact::contributor).toList());
        return rows(Turn.DUE, all, found, replied, Locale.ROOT).size();
    }

    private List<Row> rows(
            Turn turn,
            List<Contact> all,
            Map<IdeaId, IdeaRow> ideas,
            Map<UUID, Instant> replied,
            Locale locale) {
        return all.stream()
                .flatMap(contact ->
                        Optional.ofNullable(ideas.get(new IdeaId(contact.scope())))
                                .filter(idea -> idea.kind() != IdeaKind.PERSONAL)
                                .filter(idea -> turn == turn(contact, idea, replied))
                                .map(idea -> row(contact, idea, replied, locale))
                                .stream())
                .toList();
    }

    private static Turn turn(Contact contact, IdeaRow idea, Map<UUID, Instant> replied) {
        return CallRules.turn(
                contact,
                idea.kind(),
                idea.standing(),
                idea.asked(),
                replied.get(contact.contributor()));
    }

    private Row row(Contact contact, IdeaRow idea, Map<UUID, Instant> replied, Locale locale) {
        var told = contact.told();
        boolean isDone = turn(contact, idea, replied) == Turn.DONE;
        return new Row(
                contact.scope(),
                contact.contributor(),
                idea.number(),
                idea.kind(),
                idea.standing(),
                idea.asked(),
                CallRules.isNewReply(contact, replied.get(contact.contributor())),
                CallRules.state(idea.standing(), idea.asked()),
                contact.way().parts(),
                Locale.forLanguageTag(contact.language()).getDisplayLanguage(locale),
                IdeaLines.day(contact.addedAt(), locale),
                hint(contact),
                isDone && told != null ? done(told, locale) : null);
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
