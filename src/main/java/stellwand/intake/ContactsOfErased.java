package stellwand.intake;

import org.springframework.stereotype.Component;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaId;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.people.contacts.Contacts;

/**
 * With its words an idea loses the ways to its contributors, in the same transaction; and with a
 * contributor the way to that one.
 */
@Component
class ContactsOfErased implements View {
    private final Contacts contacts;

    ContactsOfErased(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        var idea = recorded.stream().id();
        if (recorded.event() instanceof IdeaErased) contacts.forget(idea);
        if (recorded.event() instanceof ContributorLeft(var who)) contacts.forget(idea, who);
    }
}
