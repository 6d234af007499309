package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.idea.IdeaRulesTest.*;
import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stellwand.attachment.AttachmentId;
import stellwand.idea.AttachmentEvent.DocumentAdded;
import stellwand.idea.AttachmentEvent.FileLeftOut;
import stellwand.idea.AttachmentEvent.PictureAdded;
import stellwand.idea.AttachmentEvent.PictureReleased;
import stellwand.idea.AttachmentEvent.PictureWithheld;
import stellwand.idea.ExpiryCommand.ExpireFiles;
import stellwand.idea.ExpiryCommand.ExpireText;
import stellwand.idea.ExpiryEvent.FilesExpired;
import stellwand.idea.ExpiryEvent.TextExpired;
import stellwand.idea.IdeaEvent.ContributorWrote;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReworded;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Decision;
import stellwand.journal.Event;
import stellwand.journal.Recorded;
import stellwand.journal.States;
import stellwand.retention.DataKind;

/** What goes by itself goes as if its author had erased it, and it is said who did. */
class ExpiryRulesTest {
    private static final IdeaEvent MATTER = received(Source.of(WayIn.FORM), IdeaKind.PERSONAL);
    private static final MatterSettled SETTLED = new MatterSettled(SEPTEMBER);
    private static final TextExpired EXPIRED = new TextExpired(DataKind.MATTERS, 180);
    private static final ContributorWrote WROTE = new ContributorWrote(OMAR, "de", MORE);
    private static final AttachmentId PHOTO = new AttachmentId(new UUID(7, 1));
    private static final AttachmentId SCAN = new AttachmentId(new UUID(7, 2));
    private static final ContentId DESCRIPTION = new ContentId(new UUID(7, 3));
    private static final ContentId NAME = new ContentId(new UUID(7, 4));
    private static final PictureAdded ADDED = new PictureAdded(PHOTO, "de", 800, 60, 30);
    private static final DocumentAdded DOCUMENT = new DocumentAdded(SCAN, "de", 900);
    private static final PictureReleased RELEASED = new PictureReleased(PHOTO, "de", DESCRIPTION);

    @Test
    void a_matter_goes_with_words_messages_and_files() {
        given(MATTER, DOCUMENT, WROTE, SETTLED)
                .when(text(4, 0))
                .then(new IdeaErased(null), EXPIRED)
                .thenErased(WORDS, SCAN.words(), MORE);
    }

    @Test
    void whatever_happened_since_it_was_found_to_be_over_stops_it() {
        given(MATTER, SETTLED, WROTE).when(text(2, 0)).thenRefused(SOMETHING_HAPPENED_SINCE);
        given(MATTER, SETTLED, WROTE).when(files(2)).thenRefused(SOMETHING_HAPPENED_SINCE);
    }

    @Test
    void what_is_gone_does_not_go_twice() {
        given(MATTER, SETTLED, new IdeaErased(null), EXPIRED)
                .when(text(4, 0))
                .thenRefused(IDEA_IS_UNKNOWN);
        given().when(text(0, 0)).thenRefused(IDEA_IS_UNKNOWN);
    }

    @Test
    void what_is_examined_with_it_goes_first() {
        given(MATTER, SETTLED).when(text(2, 1)).thenRefused(OTHERS_HANG_ON_IT);
    }

    @Test
    void of_a_text_that_was_split_only_its_own_words_go() {
        var part = new IdeaId(new UUID(7, 11));
        var whole = new Event[] {RECEIVED, ADDED, WROTE, new IdeaSplit(List.of(part))};
        given(whole)
                .when(states -> decide(states, expiring(whole)))
                .then(EXPIRED)
                .thenErased(WORDS, MORE);
    }

    @Test
    void a_card_stays_where_it_hangs() {
        var other = new ContentId(new UUID(7, 5));
        var card = new Event[] {received(CARD, IdeaKind.PERSONAL), new IdeaReworded("de", other)};
        given(card).when(states -> decide(states, expiring(card))).then(EXPIRED).thenErased(other);
    }

    @Test
    void files_that_only_staff_see_go_and_the_words_stay() {
        given(RECEIVED, DOCUMENT).when(files(2)).then(new FilesExpired(1, 365)).thenErased(NAME);
    }

    @Test
    void those_are_all_that_nobody_released_and_the_names_of_what_was_not_kept() {
        var left = new FileLeftOut(NAME, LeftOutBecause.TOO_LARGE, 9);
        assertThat(texts(ADDED, DOCUMENT, left)).containsExactly(PHOTO.words(), SCAN.words(), NAME);
        assertThat(texts(ADDED, RELEASED, DOCUMENT)).containsExactly(SCAN.words());
        assertThat(texts(ADDED, RELEASED, new PictureWithheld(PHOTO)))
                .containsExactly(PHOTO.words(), DESCRIPTION);
    }

    @Test
    void there_is_room_again_for_others() {
        var state =
                given(RECEIVED, ADDED, RELEASED, DOCUMENT, new FilesExpired(1, 365))
                        .of(AttachmentState.FOLD);
        assertThat(state.size()).isEqualTo(1);
        assertThat(given(ADDED, new FilesExpired(1, 365)).of(AttachmentState.FOLD).size()).isZero();
    }

    private static List<ContentId> texts(Event... events) {
        return OfficeFiles.texts(recorded(events));
    }

    private static List<Recorded> recorded(Event... events) {
        return Stream.of(events)
                .map(it ->
                        new Recorded(NIGHT_BUS.stream(), 1, SEPTEMBER, OMAR, UUID.randomUUID(), it))
                .toList();
    }

    private static ExpireText expiring(Event... events) {
        return new ExpireText(
                DataKind.MATTERS, 180, events.length, 0, OfficeFiles.elsewhere(recorded(events)));
    }

    private static Decider text(long seen, int hanging) {
        var wish = new ExpireText(DataKind.MATTERS, 180, seen, hanging, List.of());
        return states -> decide(states, wish);
    }

    private static Decider files(long seen) {
        return states -> decide(states, new ExpireFiles(365, seen, 1, List.of(NAME)));
    }

    private static Decision<IdeaEvent, Refusal> decide(States states, ExpiryCommand wish) {
        return ExpiryRules.decide(states.of(IdeaState.FOLD), states.seq(), wish);
    }
}
