package stellwand.intake;

import org.springframework.stereotype.Component;
import stellwand.idea.IdeaEvent.ContributorLeft;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaId;
import stellwand.journal.Recorded;
import stellwand.journal.View;
import stellwand.mailbox.fetch.SealedMail;

/** With its words an idea loses the raw mails in which they came, in the same transaction. */
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
        if (recorded.event() instanceof IdeaErased) mails.shred(idea);
        if (recorded.event() instanceof ContributorLeft(var who)) mails.shred(idea, who);
    }
}
