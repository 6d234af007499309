package stellwand.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Contributors.Contribution;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.Masks;
import stellwand.people.contacts.Proofs;
import stellwand.people.contacts.WayBack.Parts;

/** How a contributor hears back, as far as whoever holds the reply code may see it. */
@Component
class OwnContacts {
    private final Contacts contacts;
    private final Proofs proofs;

    OwnContacts(Contacts contacts, Proofs proofs) {
        this.contacts = contacts;
        this.proofs = proofs;
    }

    /**
     * @param isMasked whether nothing but the code is known of whoever looks
     */
    record Seen(Contact contact, boolean isMasked) {
        Parts parts() {
            var whole = contact.way().parts();
            return isMasked ? Masks.of(whole) : whole;
        }

        /** For the fields by which it is changed: what is masked is typed anew. */
        HearBack hear() {
            return isMasked ? HearBack.by(contact.way().channel()) : HearBack.of(contact.way());
        }
    }

    Optional<Seen> of(Contribution own, @Nullable String proof) {
        return contacts.of(own.idea().id(), own.contributor())
                .map(it -> new Seen(it, !proofs.holds(proof, it)));
    }
}
