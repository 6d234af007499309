package stellwand.intake;

import org.springframework.stereotype.Component;
import stellwand.idea.ExpiryEvent;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaId;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.mailbox.fetch.SealedMail;

/**
 * With its words an idea loses the raw mails in which they came, in the same transaction. So it
 * does with files that only staff saw: the mails hold them, too.
 */
@Component
class MailOfErased implements View {
    private final SealedMail mails;

    MailOfErased(SealedMail mails) {
        this.mails = mails;
    }

    @Override
    public String kind() {
        return IdeaId.STREAM;
    }

    @Override
    public void apply(Recorded recorded) {
        var idea = recorded.stream().id();
        switch (recorded.event()) {
            case IdeaErased _, ExpiryEvent _ -> mails.shred(idea);
            case ContributorLeft(var who) -> mails.shred(idea, who);
            default -> {} // the rest leaves its words
        }
    }
}
