package stellwand.idea;

import static stellwand.idea.IdeaRulesTest.RECEIVED;
import static stellwand.idea.IdeaRulesTest.WORDS;
import static stellwand.idea.IdeaRulesTest.receive;
import static stellwand.idea.IdeaRulesTest.received;
import static stellwand.idea.IdeaRulesTest.wish;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentCommand.AddDocument;
import stellwand.idea.AttachmentCommand.AddPicture;
import stellwand.idea.AttachmentCommand.NameLeftOut;
import stellwand.idea.AttachmentCommand.ReleasePicture;
import stellwand.idea.AttachmentCommand.WithholdPicture;
import stellwand.idea.AttachmentEvent.DocumentAdded;
import stellwand.idea.AttachmentEvent.FileLeftOut;
import stellwand.idea.AttachmentEvent.PictureAdded;
import stellwand.idea.AttachmentEvent.PictureReleased;
import stellwand.idea.AttachmentEvent.PictureWithheld;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Event;
import stellwand.journal.Written;

/** Pictures and files of an idea. */
class AttachmentRulesTest {
    private static final AttachmentId PHOTO = attachment(40);
    private static final AttachmentId SCAN = attachment(41);
    private static final ContentId DESCRIPTION = new ContentId(new UUID(0x7000, 42));
    private static final PictureAdded ADDED = added(PHOTO);
    private static final PictureReleased RELEASED = new PictureReleased(PHOTO, "de", DESCRIPTION);

    @Test
    void a_picture_and_a_document_come_with_an_idea() {
        given(RECEIVED).when(files(picture("Ein Plan"))).then(ADDED);
        given(RECEIVED).when(files(document())).then(new DocumentAdded(SCAN, "de", 900));
    }

    @Test
    void nothing_hangs_on_what_is_not_there() {
        for (var given : List.of(given(), given(RECEIVED, new IdeaErased(null)))) {
            given.when(files(picture(""))).thenRefused(IDEA_IS_UNKNOWN);
        }
    }

    @Test
    void ten_files_are_enough() {
        var nine = IntStream.range(0, 9).mapToObj(n -> added(attachment(100 + n)));
        var ten = Stream.concat(Stream.of(RECEIVED, new DocumentAdded(SCAN, "de", 1)), nine);

        given(ten.toArray(Event[]::new)).when(files(picture(""))).thenRefused(TOO_MANY_ATTACHMENTS);
        given(ten(8)).when(files(document())).then(new DocumentAdded(SCAN, "de", 900));
    }

    private static Event[] ten(int pictures) {
        var some = IntStream.range(0, pictures).mapToObj(n -> added(attachment(100 + n)));
        return Stream.concat(Stream.of(RECEIVED), some).toArray(Event[]::new);
    }

    @Test
    void what_is_said_about_it_is_short() {
        given(RECEIVED).when(files(picture("ä".repeat(300)))).then(ADDED);
        given(RECEIVED).when(files(picture("ä".repeat(301)))).thenRefused(DESCRIPTION_IS_TOO_LONG);
    }

    @Test
    void released_a_picture_has_words_for_those_who_cannot_see_it() {
        given(RECEIVED, ADDED).when(files(release("Eine Haltestelle"))).then(RELEASED);
        given(RECEIVED, ADDED).when(files(release(" "))).thenRefused(DESCRIPTION_IS_MISSING);
        given(RECEIVED, ADDED)
                .when(files(release("ä".repeat(301))))
                .thenRefused(DESCRIPTION_IS_TOO_LONG);
        given(RECEIVED).when(files(release("Nichts"))).thenRefused(PICTURE_IS_UNKNOWN);
    }

    @Test
    void a_letter_is_never_public() {
        given(received(Source.of(WayIn.LETTER), IdeaKind.IDEA), ADDED)
                .when(files(release("Ein Brief")))
                .thenRefused(LETTER_IS_FOR_STAFF);
    }

    @Test
    void a_picture_is_withheld_also_after_it_was_released() {
        var withheld = new PictureWithheld(PHOTO);
        given(RECEIVED, ADDED).when(files(new WithholdPicture(PHOTO))).then(withheld);
        given(RECEIVED, ADDED, RELEASED).when(files(new WithholdPicture(PHOTO))).then(withheld);
        given(RECEIVED, ADDED, withheld)
                .when(files(new WithholdPicture(PHOTO)))
                .thenNothingHappens();
        given(RECEIVED, ADDED, withheld).when(files(release("Doch"))).then(RELEASED);
        given(RECEIVED).when(files(new WithholdPicture(PHOTO))).thenRefused(PICTURE_IS_UNKNOWN);
    }

    @Test
    void what_was_not_kept_is_named() {
        var name = new Written(DESCRIPTION, "und", "setup.exe");
        var left = new NameLeftOut.LeftOut(name, LeftOutBecause.DANGEROUS, 77);

        given(RECEIVED)
                .when(files(new NameLeftOut(List.of(left))))
                .then(new FileLeftOut(DESCRIPTION, LeftOutBecause.DANGEROUS, 77));
    }

    @Test
    void whoever_erases_the_idea_erases_its_files_and_what_is_said_about_them() {
        var name = new ContentId(new UUID(0x7000, 43));
        given(
                        RECEIVED,
                        ADDED,
                        RELEASED,
                        new DocumentAdded(SCAN, "de", 900),
                        new FileLeftOut(name, LeftOutBecause.BROKEN, 1))
                .when(wish(new EraseIdea(null)))
                .thenErased(WORDS, PHOTO.words(), DESCRIPTION, SCAN.words(), name);
    }

    @Test
    void a_mail_may_hold_nothing_but_a_photo() {
        given().when(wish(receive(Source.mail(null), "")))
                .then(received(Source.mail(null), IdeaKind.IDEA));
    }

    private static AttachmentId attachment(int n) {
        return new AttachmentId(new UUID(0x7000, n));
    }

    private static PictureAdded added(AttachmentId picture) {
        return new PictureAdded(picture, "de", 800, 60, 30);
    }

    private static AddPicture picture(String words) {
        return new AddPicture(PHOTO, new Written(PHOTO.words(), "de", words), "print", 800, 60, 30);
    }

    private static AddDocument document() {
        return new AddDocument(SCAN, new Written(SCAN.words(), "de", "brief.pdf"), "print", 900);
    }

    private static ReleasePicture release(String description) {
        return new ReleasePicture(PHOTO, new Written(DESCRIPTION, "de", description));
    }

    private static Decider files(AttachmentCommand command) {
        return states ->
                AttachmentRules.decide(
                        states.of(IdeaState.FOLD), states.of(AttachmentState.FOLD), command);
    }
}
