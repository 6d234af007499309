package stellwand.intake.calls;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import stellwand.idea.ToldByPeople;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.ContactList;

/** Whoever is called, written to or told, by what their contact says of them. */
@Component
class CalledPeople implements ToldByPeople {
    private final ContactList contacts;

    CalledPeople(ContactList contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<Person> of(Collection<UUID> scopes) {
        return contacts.byHand(scopes).stream()
                .map(it -> new Person(it.contributor(), known(it)))
                .toList();
    }

    private static String known(Contact contact) {
        var way = contact.way().parts();
        return Stream.of(way.organisation(), way.name(), way.number(), way.mail())
                .filter(Objects::nonNull)
                .collect(joining(", "));
    }
}
