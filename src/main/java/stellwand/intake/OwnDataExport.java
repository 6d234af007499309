package stellwand.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import stellwand.idea.AttachmentRow;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.Contributors.Said;
import stellwand.idea.IdeaKind;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.intake.retention.Lastings;
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
    private final OwnFiles files;
    private final Lastings lastings;
    private final URI home;

    OwnDataExport(
            Catalogue catalogue,
            Contributors contributors,
            OwnContacts contacts,
            PrivacyNotes notes,
            OwnFiles files,
            Lastings lastings,
            @Value("${stellwand.url}") URI home) {
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.contacts = contacts;
        this.notes = notes;
        this.files = files;
        this.lastings = lastings;
        this.home = home;
    }

    /**
     * @param text as it stands now; missing once it is erased
     * @param original as it came in, if other words stand beside it
     * @param erasedOn the day on which the text goes by itself; missing as long as none is known
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
            List<Enclosure> files,
            @Nullable LocalDate erasedOn,
            @Nullable Reach contact,
            List<Note> privacyNotes) {}

    record Text(String language, String text) {}

    /**
     * A file.
     *
     * @param address from which it is loaded
     */
    record Enclosure(String address, boolean picture, int bytes, String words) {}

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
                files.of(own, proof).stream().map(it -> enclosure(code, it)).toList(),
                lastings.textGoesOn(row).orElse(null),
                contacts.of(own, proof).map(OwnDataExport::reach).orElse(null),
                notes.of(own.idea().id(), own.contributor()).stream()
                        .map(it -> new Note(it.version().id(), it.language(), it.at()))
                        .toList());
    }

    private Enclosure enclosure(ReplyCode code, AttachmentRow file) {
        var path = "/ideas/own/%s/data/files/%s".formatted(code.letters(), file.id().id());
        return new Enclosure(
                home.resolve(path).toString(), file.isPicture(), file.bytes(), file.words());
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
