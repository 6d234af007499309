package stellwand.people.contacts;

import static stellwand.people.contacts.Contacts.utc;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import stellwand.people.contacts.PrivacyNote.Version;

/** Who was shown which version, by the opaque id of the contributor. */
@Component
public class PrivacyNotes {
    private final JdbcClient db;
    private final Clock clock;

    PrivacyNotes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public record Shown(Version version, String language, Instant at) {}

    /** The first time counts. */
    public void shown(UUID scope, UUID contributor, Version version, String language) {
        db.sql(
                        """
                        insert into privacy_note_shown
                            (scope, contributor, note, version, language, shown_at)
                        values (:scope, :contributor, :note, :version, :language, :now)
                        on conflict do nothing
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .param("note", version.note().name())
                .param("version", version.number())
                .param("language", language)
                .param("now", utc(clock.instant()))
                .update();
    }

    /** Whoever goes on elsewhere has read there what they read before, on the same day. */
    public void copy(UUID scope, UUID contributor, UUID toScope, UUID toContributor) {
        db.sql(
                        """
                        insert into privacy_note_shown
                            (scope, contributor, note, version, language, shown_at)
                        select :toScope, :toContributor, note, version, language, shown_at
                        from privacy_note_shown
                        where scope = :scope and contributor = :contributor
                        on conflict do nothing
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .param("toScope", toScope)
                .param("toContributor", toContributor)
                .update();
    }

    public List<Shown> of(UUID scope, UUID contributor) {
        return db.sql(
                        """
                        select note, version, language, shown_at from privacy_note_shown
                        where scope = :scope and contributor = :contributor
                        order by shown_at, note
                        """)
                .param("scope", scope)
                .param("contributor", contributor)
                .query((row, _) ->
                        new Shown(
                                new Version(
                                        PrivacyNote.valueOf(row.getString("note")),
                                        row.getInt("version")),
                                row.getString("language"),
                                row.getTimestamp("shown_at").toInstant()))
                .list();
    }
}
