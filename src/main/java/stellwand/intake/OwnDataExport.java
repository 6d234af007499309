package stellwand.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.Contributors.Said;
import stellwand.idea.IdeaKind;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.PrivacyNotes;

/** What somebody takes along of theirs, for programs (GDPR Art. 20). */
@Component
class OwnDataExport {
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final Contacts contacts;
    private final PrivacyNotes notes;

    OwnDataExport(
            Catalogue catalogue, Contributors contributors, Contacts contacts, PrivacyNotes notes) {
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.contacts = contacts;
        this.notes = notes;
    }

    /**
     * @param text as it stands now; missing once it is erased
     * @param original as it came in, if other words stand beside it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record File(
            String replyCode,
            int number,
            IdeaKind kind,
            Standing standing,
            WayIn wayIn,
            Instant receivedAt,
            String language,
            @Nullable String text,
            @Nullable Text original,
            List<Text> messages,
            @Nullable Reach contact,
            List<Note> privacyNotes) {}

    record Text(String language, String text) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Reach(
            Channel way,
            String mail,
            @Nullable Boolean confirmed,
            String number,
            String name,
            String address,
            String organisation,
            String language,
            boolean weekly,
            Instant since) {}

    record Note(String version, String language, Instant shownAt) {}

    File of(ReplyCode code, Contribution own) {
        var detail = catalogue.own(own.idea(), own.isAuthor()).orElseThrow();
        var row = detail.row();
        var original = detail.original();
        return new File(
                code.toString(),
                row.number(),
                row.kind(),
                row.standing(),
                row.way(),
                row.receivedAt(),
                row.language(),
                row.text(),
                original == null ? null : new Text(original.language(), original.text()),
                contributors.messages(own).stream().map(OwnDataExport::text).toList(),
                contacts.of(own.idea().id(), own.contributor())
                        .map(OwnDataExport::reach)
                        .orElse(null),
                notes.of(own.idea().id(), own.contributor()).stream()
                        .map(it -> new Note(it.version().id(), it.language(), it.at()))
                        .toList());
    }

    private static Text text(Said said) {
        return new Text(said.language(), said.text());
    }

    private static Reach reach(Contact contact) {
        var typed = HearBack.of(contact.way());
        var channel = contact.way().channel();
        return new Reach(
                channel,
                typed.typed("mail"),
                channel == Channel.MAIL ? contact.confirmed() : null,
                typed.typed("number"),
                typed.typed("name"),
                typed.typed("postal"),
                typed.typed("organisation"),
                contact.language(),
                contact.weekly(),
                contact.addedAt());
    }
}
