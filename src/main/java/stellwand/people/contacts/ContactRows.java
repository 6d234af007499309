package stellwand.people.contacts;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.people.MailAddress;
import stellwand.people.contacts.WayBack.AtTheCounter;
import stellwand.people.contacts.WayBack.ByCall;
import stellwand.people.contacts.WayBack.ByLetter;
import stellwand.people.contacts.WayBack.ByMail;
import stellwand.people.contacts.WayBack.ByText;
import stellwand.people.contacts.WayBack.ThroughOrganisation;

/** Between a way back and the columns of its row. */
final class ContactRows {
    private ContactRows() {}

    static Map<String, @Nullable Object> columns(WayBack way) {
        var parts = way.parts();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("way", parts.channel().name());
        columns.put("mail", parts.mail());
        columns.put("number", parts.number());
        columns.put("name", parts.name());
        columns.put("address", parts.address());
        columns.put("organisation", parts.organisation());
        return columns;
    }

    static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("scope", UUID.class),
                row.getObject("contributor", UUID.class),
                row.getString("language"),
                way(row),
                row.getTimestamp("added_at").toInstant(),
                row.getTimestamp("confirmed_at") != null,
                row.getTimestamp("sent_at") != null,
                row.getString("bounced"),
                row.getBoolean("weekly"),
                told(row));
    }

    private static WayBack way(ResultSet row) throws SQLException {
        var name = name(row.getString("name"));
        return switch (Channel.valueOf(row.getString("way"))) {
            case MAIL -> new ByMail(new MailAddress(row.getString("mail")));
            case TEXT -> new ByText(new PhoneNumber(row.getString("number")));
            case CALL -> new ByCall(new PhoneNumber(row.getString("number")), name);
            case LETTER ->
                    new ByLetter(requireNonNull(name), new PostalAddress(row.getString("address")));
            case COUNTER -> new AtTheCounter(name);
            case ORGANISATION ->
                    new ThroughOrganisation(new PersonName(row.getString("organisation")), name);
        };
    }

    private static @Nullable PersonName name(@Nullable String name) {
        return name == null ? null : new PersonName(name);
    }

    private static Contact.@Nullable Told told(ResultSet row) throws SQLException {
        var of = row.getString("told");
        return of == null
                ? null
                : new Contact.Told(
                        of,
                        row.getTimestamp("told_upto").toInstant(),
                        row.getTimestamp("told_at").toInstant(),
                        row.getObject("told_by", UUID.class));
    }
}
