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
import stellwand.people.contacts.PrivacyNotes;

/** What somebody takes along of theirs, for programs (GDPR Art. 20). */
@Component
class OwnDataExport {
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final OwnContacts contacts;
    private final PrivacyNotes notes;

    OwnDataExport(
            Catalogue catalogue,
            Contributors contributors,
            OwnContacts contacts,
            PrivacyNotes notes) {
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

    /**
     * @param masked whether there is only so much of it that one knows it again; else missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reach(
            Channel way,
            @Nullable Boolean masked,
            @Nullable String mail,
            @Nullable Boolean confirmed,
            @Nullable String number,
            @Nullable String name,
            @Nullable String address,
            @Nullable String organisation,
            String language,
            boolean weekly,
            Instant since) {}

    record Note(String version, String language, Instant shownAt) {}

    /**
     * @param proof that they have read what we sent them; null: nothing but the code says who it is
     */
    File of(ReplyCode code, Contribution own, @Nullable String proof) {
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
                contacts.of(own, proof).map(OwnDataExport::reach).orElse(null),
                notes.of(own.idea().id(), own.contributor()).stream()
                        .map(it -> new Note(it.version().id(), it.language(), it.at()))
                        .toList());
    }

    private static Text text(Said said) {
        return new Text(said.language(), said.text());
    }

    private static Reach reach(OwnContacts.Seen seen) {
        var contact = seen.contact();
        var it = seen.parts();
        return new Reach(
                it.channel(),
                seen.isMasked() ? true : null,
                it.mail(),
                it.channel() == Channel.MAIL ? contact.confirmed() : null,
                it.number(),
                it.name(),
                it.address(),
                it.organisation(),
                contact.language(),
                contact.weekly(),
                contact.addedAt());
    }
}
