package stellwand.intake;

import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.AttachmentRow;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.intake.retention.Lasting;
import stellwand.intake.retention.Lastings;
import stellwand.mailbox.TextMessages;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.Correspondence;
import stellwand.people.contacts.PrivacyNotes;
import stellwand.people.contacts.WayBack;

/** All that we hold of whoever has a reply code. */
@Component
class OwnDataPages {
    private final Catalogue catalogue;
    private final OwnBeside beside;
    private final OwnContacts contacts;
    private final Correspondence correspondence;
    private final TextMessages texts;
    private final PrivacyNotes notes;
    private final OwnFiles files;
    private final Lastings lastings;
    private final IdeaLines lines;

    OwnDataPages(
            Catalogue catalogue,
            OwnBeside beside,
            OwnContacts contacts,
            Correspondence correspondence,
            TextMessages texts,
            PrivacyNotes notes,
            OwnFiles files,
            Lastings lastings,
            IdeaLines lines) {
        this.catalogue = catalogue;
        this.beside = beside;
        this.contacts = contacts;
        this.correspondence = correspondence;
        this.texts = texts;
        this.notes = notes;
        this.files = files;
        this.lastings = lastings;
        this.lines = lines;
    }

    /**
     * @param id makes sending twice harmless
     * @param original if other words stand beside it
     * @param files that came from them
     * @param lasting when something of it goes by itself
     * @param reach how they hear back; null: not at all
     * @param hear the same, as fields to change it
     * @param sent whether the link that was asked for goes to them; null: none was
     * @param slip what was wrong with what was sent, as a key of a message
     */
    record Page(
            UUID id,
            String code,
            IdeaLine idea,
            boolean isAuthor,
            @Nullable Line original,
            List<OwnBeside.Wrote> messages,
            List<Sent> files,
            Lasting lasting,
            @Nullable Reach reach,
            HearBack hear,
            List<Read> notes,
            @Nullable Boolean sent,
            @Nullable String slip) {

        Page but(HearBack typed, String wrong) {
            return new Page(
                    id, code, idea, isAuthor, original, messages, files, lasting, reach, typed,
                    notes, sent, wrong);
        }

        public boolean isThere() {
            return idea.standing() != Standing.ERASED;
        }

        /** A card is corrected and erased where it hung. */
        public boolean isCorrectable() {
            return isThere() && idea.text() != null && isAuthor && idea.way() != WayIn.CARD;
        }

        /** After the sighting staff look at a correction first. */
        public boolean isSighted() {
            return idea.standing() != Standing.RECEIVED;
        }
    }

    /**
     * @param typed what was given for it, in the order in which one reads it
     * @param masked whether that is only so much of it that one knows it again
     * @param reachable whether we can send something there now
     * @param greeted whether a receipt went there
     * @param lost whether what we sent there last did not arrive
     */
    record Reach(
            Channel channel,
            List<String> typed,
            boolean masked,
            boolean reachable,
            boolean greeted,
            boolean lost,
            boolean confirmed,
            boolean weekly) {
        /** People tell everybody else when they reach them. */
        public boolean isByMachine() {
            return channel == Channel.MAIL || channel == Channel.TEXT;
        }

        /** Before its link was followed only the receipt goes to a mail address. */
        public boolean isUnconfirmed() {
            return channel == Channel.MAIL && !confirmed;
        }

        /** What we sent did not arrive, and can be sent again. */
        public boolean isTriedAgain() {
            return lost && reachable;
        }

        /** By a link that we send there. */
        public boolean isShownOnDemand() {
            return masked && reachable && !isUnconfirmed() && !lost;
        }
    }

    /**
     * A file.
     *
     * @param isPicture else it is a document
     * @param words what was said about it
     */
    record Sent(UUID id, boolean isPicture, Line words) {}

    /**
     * @param id and version of the words
     */
    record Read(String id, String messageKey, String on) {}

    /**
     * @param proof that they have read what we sent them; null: nothing but the code says who it is
     */
    Page page(
            ReplyCode code,
            Contribution own,
            @Nullable String proof,
            @Nullable Boolean sent,
            Locale locale) {
        var detail = catalogue.own(own.idea(), own.isAuthor()).orElseThrow();
        var contact = contacts.of(own, proof);
        return new Page(
                UUID.randomUUID(),
                code.toString(),
                lines.of(List.of(detail.row()), locale).getFirst(),
                own.isAuthor(),
                line(detail.original()),
                beside.wrote(own),
                files.of(own, proof).stream().map(OwnDataPages::sent).toList(),
                lastings.of(detail.row(), locale),
                contact.map(this::reach).orElse(null),
                contact.map(OwnContacts.Seen::hear).orElse(HearBack.NOTHING),
                read(own, locale),
                sent,
                null);
    }

    private static Sent sent(AttachmentRow file) {
        return new Sent(file.id().id(), file.isPicture(), new Line(file.language(), file.words()));
    }

    private Reach reach(OwnContacts.Seen seen) {
        var contact = seen.contact();
        var it = seen.parts();
        return new Reach(
                it.channel(),
                Stream.of(it.name(), it.organisation(), it.mail(), it.number(), it.address())
                        .filter(Objects::nonNull)
                        .toList(),
                seen.isMasked(),
                isReachable(contact.way()),
                correspondence.hasBegun(contact.scope(), contact.contributor()),
                contact.isLost(),
                contact.confirmed(),
                contact.weekly());
    }

    private boolean isReachable(WayBack way) {
        return switch (way) {
            case WayBack.ByMail _ -> true;
            case WayBack.ByText(var number) -> texts.reach(number.digits());
            case WayBack.ByCall _,
                    WayBack.ByLetter _,
                    WayBack.AtTheCounter _,
                    WayBack.ThroughOrganisation _ ->
                    false;
        };
    }

    private List<Read> read(Contribution own, Locale locale) {
        return notes.of(own.idea().id(), own.contributor()).stream()
                .map(it ->
                        new Read(
                                it.version().id(),
                                it.version().messageKey(),
                                IdeaLines.day(it.at(), locale)))
                .toList();
    }
}
