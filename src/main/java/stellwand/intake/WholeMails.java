package stellwand.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.idea.IdeaId;
import stellwand.idea.WholeTexts;
import stellwand.mailbox.fetch.KeptMail;

/** A mail has the number of the idea that it became. */
@Component
class WholeMails implements WholeTexts {
    private final KeptMail mails;

    WholeMails(KeptMail mails) {
        this.mails = mails;
    }

    @Override
    public Optional<String> of(IdeaId idea) {
        return mails.open(idea.id()).map(it -> (it.subject() + "\n\n" + it.whole()).strip());
    }
}
