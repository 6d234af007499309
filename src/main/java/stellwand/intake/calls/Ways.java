package stellwand.intake.calls;

import org.jspecify.annotations.Nullable;
import stellwand.intake.calls.ContactListPages.Way;
import stellwand.people.contacts.PersonName;
import stellwand.people.contacts.WayBack;
import stellwand.people.contacts.WayBack.AtTheCounter;
import stellwand.people.contacts.WayBack.ByCall;
import stellwand.people.contacts.WayBack.ByLetter;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;
import stellwand.people.contacts.WayBack.ThroughOrganisation;

/** What of a way back is shown to staff. */
final class Ways {
    private Ways() {}

    static Way shown(WayBack way) {
        var channel = way.channel();
        return switch (way) {
            case ByMail(var mail) -> new Way(channel, mail.address(), null, null, null, null);
            case ByText(var number) -> new Way(channel, null, number.digits(), null, null, null);
            case ByCall(var number, var name) ->
                    new Way(channel, null, number.digits(), text(name), null, null);
            case ByLetter(var name, var address) ->
                    new Way(channel, null, null, name.name(), address.lines(), null);
            case AtTheCounter(var name) -> new Way(channel, null, null, text(name), null, null);
            case ThroughOrganisation(var who, var name) ->
                    new Way(channel, null, null, text(name), null, who.name());
        };
    }

    private static @Nullable String text(@Nullable PersonName name) {
        return name == null ? null : name.name();
    }
}
