package stellwand.people.contacts;

import org.jspecify.annotations.Nullable;
import stellwand.people.MailAddress;

/**
 * How one contributor hears back, with what that needs. A name is given only where it is needed.
 */
public sealed interface WayBack {
    record ByMail(MailAddress mail) implements WayBack {}

    record ByText(PhoneNumber number) implements WayBack {}

    record ByCall(PhoneNumber number, @Nullable PersonName name) implements WayBack {}

    record ByLetter(PersonName name, PostalAddress address) implements WayBack {}

    record AtTheCounter(@Nullable PersonName name) implements WayBack {}

    record ThroughOrganisation(PersonName organisation, @Nullable PersonName name)
            implements WayBack {}

    default Channel channel() {
        return switch (this) {
            case ByMail _ -> Channel.MAIL;
            case ByText _ -> Channel.TEXT;
            case ByCall _ -> Channel.CALL;
            case ByLetter _ -> Channel.LETTER;
            case AtTheCounter _ -> Channel.COUNTER;
            case ThroughOrganisation _ -> Channel.ORGANISATION;
        };
    }
}
