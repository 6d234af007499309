package stellwand.intake;

import org.springframework.stereotype.Component;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaId;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.Correspondence;

/**
 * With its words an idea loses the ways to its contributors, and the letters that still wait, in
 * the same transaction; and with a contributor the way to that one.
 */
@Component
class ContactsOfErased implements View {
    private final Contacts contacts;
    private final Correspondence correspondence;

    ContactsOfErased(Contacts contacts, Correspondence correspondence) {
        this.contacts = contacts;
        this.correspondence = correspondence;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        var idea = recorded.stream().id();
        if (recorded.event() instanceof IdeaErased) {
            correspondence.shredAbout(idea);
            contacts.forget(idea);
        }
        if (recorded.event() instanceof ContributorLeft(var who)) contacts.forget(idea, who);
    }
}
