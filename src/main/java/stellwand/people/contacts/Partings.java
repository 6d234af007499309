package stellwand.people.contacts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.people.contacts.PartingTexts.Parting;

/**
 * What tells somebody that they are reached elsewhere now hangs on the contact, and goes with it. A
 * further change must not silence it: it is set aside until the new contact is there.
 */
@Component
class Partings {
    private final JdbcClient db;
    private final Correspondence correspondence;
    private final PartingTexts texts;

    Partings(JdbcClient db, Correspondence correspondence, PartingTexts texts) {
        this.db = db;
        this.correspondence = correspondence;
        this.texts = texts;
    }

    record SetAside(UUID scope, UUID contributor, List<String> letters, Optional<Parting> text) {}

    SetAside setAside(UUID scope, UUID contributor) {
        var letters =
                db.sql(
                                """
                                delete from contact_letter
                                where scope = :scope and contributor = :contributor and parting
                                returning message_id
                                """)
                        .param("scope", scope)
                        .param("contributor", contributor)
                        .query((row, _) -> row.getString(1))
                        .list();
        var text =
                db.sql(
                                """
                                delete from text_parting
                                where scope = :scope and contributor = :contributor
                                returning scope, contributor, number, language
                                """)
                        .param("scope", scope)
                        .param("contributor", contributor)
                        .query(new SimplePropertyRowMapper<>(Parting.class))
                        .optional();
        return new SetAside(scope, contributor, letters, text);
    }

    void putBack(SetAside it) {
        it.letters().forEach(letter -> correspondence.parted(it.scope(), it.contributor(), letter));
        it.text().ifPresent(texts::add);
    }
}
