package stellwand.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Contributors.Contribution;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.Correspondence;
import stellwand.people.contacts.Masks;

/**
 * Mail addresses to which nothing goes but the receipt until the link in it is pressed: new ones,
 * and those where our mail did not arrive.
 */
@Component
class UnconfirmedMail {
    private final Contacts contacts;
    private final Correspondence correspondence;

    UnconfirmedMail(Contacts contacts, Correspondence correspondence) {
        this.contacts = contacts;
        this.correspondence = correspondence;
    }

    /**
     * @param mail so much of it that its owner knows it again
     * @param greeted whether a receipt went there
     * @param lost whether it did not arrive
     */
    record ToConfirm(String mail, boolean greeted, boolean lost) {}

    /** Null: there is nothing to confirm. */
    @Nullable ToConfirm of(Contribution own) {
        return contacts.of(own.idea().id(), own.contributor())
                .filter(it -> it.way().channel() == Channel.MAIL)
                .filter(it -> !it.confirmed() || it.isLost())
                .map(this::toConfirm)
                .orElse(null);
    }

    private ToConfirm toConfirm(Contact it) {
        var mail = Masks.of(it.way().parts()).mail();
        boolean greeted = correspondence.hasBegun(it.scope(), it.contributor());
        return new ToConfirm(mail == null ? "" : mail, greeted, it.isLost());
    }
}
