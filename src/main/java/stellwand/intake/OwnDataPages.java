package stellwand.intake;

import static stellwand.idea.IdeaDetail.line;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import stellwand.board.CardOnPage.Line;
import stellwand.idea.Catalogue;
import stellwand.idea.Contributors;
import stellwand.idea.Contributors.Contribution;
import stellwand.idea.IdeaLine;
import stellwand.idea.IdeaLines;
import stellwand.idea.Standing;
import stellwand.idea.WayIn;
import stellwand.people.ReplyCode;
import stellwand.people.contacts.Channel;
import stellwand.people.contacts.Contact;
import stellwand.people.contacts.Contacts;
import stellwand.people.contacts.PrivacyNotes;

/** All that we hold of whoever has a reply code. */
@Component
class OwnDataPages {
    private final Catalogue catalogue;
    private final Contributors contributors;
    private final Contacts contacts;
    private final PrivacyNotes notes;
    private final IdeaLines lines;

    OwnDataPages(
            Catalogue catalogue,
            Contributors contributors,
            Contacts contacts,
            PrivacyNotes notes,
            IdeaLines lines) {
        this.catalogue = catalogue;
        this.contributors = contributors;
        this.contacts = contacts;
        this.notes = notes;
        this.lines = lines;
    }

    /**
     * @param id makes sending twice harmless
     * @param original if other words stand beside it
     * @param reach how they hear back; null: not at all
     * @param hear the same, as fields to change it
     * @param slip what was wrong with what was sent, as a key of a message
     */
    record Page(
            UUID id,
            String code,
            IdeaLine idea,
            boolean isAuthor,
            @Nullable Line original,
            List<Line> messages,
            @Nullable Reach reach,
            HearBack hear,
            List<Read> notes,
            @Nullable String slip) {

        Page but(HearBack typed, String wrong) {
            return new Page(
                    id, code, idea, isAuthor, original, messages, reach, typed, notes, wrong);
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
     */
    record Reach(Channel channel, List<String> typed, boolean confirmed, boolean weekly) {
        /** People tell everybody else when they reach them. */
        public boolean isByMachine() {
            return channel == Channel.MAIL || channel == Channel.TEXT;
        }

        /** Before its link was followed only the receipt goes to a mail address. */
        public boolean isUnconfirmed() {
            return channel == Channel.MAIL && !confirmed;
        }
    }

    /**
     * @param id and version of the words
     */
    record Read(String id, String messageKey, String on) {}

    Page page(ReplyCode code, Contribution own, Locale locale) {
        var detail = catalogue.own(own.idea(), own.isAuthor()).orElseThrow();
        var contact = contacts.of(own.idea().id(), own.contributor());
        return new Page(
                UUID.randomUUID(),
                code.toString(),
                lines.of(List.of(detail.row()), locale).getFirst(),
                own.isAuthor(),
                line(detail.original()),
                contributors.messages(own).stream()
                        .map(it -> new Line(it.language(), it.text()))
                        .toList(),
                contact.map(OwnDataPages::reach).orElse(null),
                contact.map(it -> HearBack.of(it.way())).orElse(HearBack.NOTHING),
                read(own, locale),
                null);
    }

    private static Reach reach(Contact contact) {
        var typed = HearBack.of(contact.way());
        var parts = List.of("name", "organisation", "mail", "number", "postal");
        return new Reach(
                contact.way().channel(),
                parts.stream().map(typed::typed).filter(it -> !it.isEmpty()).toList(),
                contact.confirmed(),
                contact.weekly());
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
