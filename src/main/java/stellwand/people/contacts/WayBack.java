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

    /** The same, part by part, as rows, fields and pages hold it; what there is not is null. */
    record Parts(
            Channel channel,
            @Nullable String mail,
            @Nullable String number,
            @Nullable String name,
            @Nullable String address,
            @Nullable String organisation) {}

    default Parts parts() {
        var channel = channel();
        return switch (this) {
            case ByMail(var mail) -> new Parts(channel, mail.address(), null, null, null, null);
            case ByText(var number) -> new Parts(channel, null, number.digits(), null, null, null);
            case ByCall(var number, var name) ->
                    new Parts(channel, null, number.digits(), text(name), null, null);
            case ByLetter(var name, var address) ->
                    new Parts(channel, null, null, name.name(), address.lines(), null);
            case AtTheCounter(var name) -> new Parts(channel, null, null, text(name), null, null);
            case ThroughOrganisation(var who, var name) ->
                    new Parts(channel, null, null, text(name), null, who.name());
        };
    }

    private static @Nullable String text(@Nullable PersonName name) {
        return name == null ? null : name.name();
    }
}
