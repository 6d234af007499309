package stellwand.idea;

import static stellwand.idea.Refusal.*;
import static stellwand.journal.Given.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stellwand.board.CardId;
import stellwand.idea.IdeaCommand.BundleIdea;
import stellwand.idea.IdeaCommand.DecideKind;
import stellwand.idea.IdeaCommand.EraseIdea;
import stellwand.idea.IdeaCommand.ReceiveIdea;
import stellwand.idea.IdeaCommand.SetAside;
import stellwand.idea.IdeaCommand.SettleMatter;
import stellwand.idea.IdeaCommand.SightIdea;
import stellwand.idea.IdeaCommand.SplitIdea;
import stellwand.idea.IdeaCommand.UndoSighting;
import stellwand.idea.IdeaEvent.IdeaBundled;
import stellwand.idea.IdeaEvent.IdeaErased;
import stellwand.idea.IdeaEvent.IdeaReceived;
import stellwand.idea.IdeaEvent.IdeaSetAside;
import stellwand.idea.IdeaEvent.IdeaSighted;
import stellwand.idea.IdeaEvent.IdeaSplit;
import stellwand.idea.IdeaEvent.KindDecided;
import stellwand.idea.IdeaEvent.MatterSettled;
import stellwand.idea.IdeaEvent.SightingUndone;
import stellwand.journal.ContentId;
import stellwand.journal.Decider;
import stellwand.journal.Given;
import stellwand.journal.Written;
import stellwand.workshop.TableId;
import stellwand.workshop.WorkshopId;

/** One idea on its way through the sighting. */
class IdeaRulesTest {
    static final Instant SEPTEMBER = Instant.parse("2017-09-20T08:00:00Z");
    static final LocalDate DUE = LocalDate.parse("2017-10-04");
    static final IdeaSighted SIGHTED = new IdeaSighted(DUE);
    static final UUID OMAR = id(1);
    static final UUID LEYLA = id(2);
    static final IdeaId NIGHT_BUS = new IdeaId(id(10));
    static final IdeaId OTHER = new IdeaId(id(11));
    static final ContentId WORDS = new ContentId(id(20));
    static final ContentId MORE = new ContentId(id(21));
    static final Source CARD =
            Source.card(new WorkshopId(id(30)), new TableId(id(31)), new CardId(id(32)));
    static final IdeaReceived RECEIVED = received(Source.of(WayIn.FORM), IdeaKind.IDEA);

    @Test
    void an_idea_comes_in_once_and_is_told_its_number() {
        given().when(wish(receive("Ein Bus in der Nacht")))
                .then(RECEIVED)
                .thenAnswered(Map.of("number", "87"));
        given(RECEIVED)
                .when(wish(receive("Ein Bus in der Nacht")))
                .thenRefused(IDEA_IS_THERE_ALREADY);
    }

    @Test
    void an_idea_says_something_and_fits_on_a_page() {
        given().when(wish(receive("  "))).thenRefused(IDEA_IS_BLANK);
        given().when(wish(receive("ä".repeat(2000)))).then(RECEIVED);
        given().when(wish(receive("ä".repeat(2001)))).thenRefused(IDEA_IS_TOO_LONG);
    }

    @Test
    void what_never_came_in_is_not_there_and_what_is_erased_neither() {
        for (var given : List.of(given(), given(RECEIVED, new IdeaErased(null)))) {
            given.when(wish(new SightIdea(DUE))).thenRefused(IDEA_IS_UNKNOWN);
        }
        given().when(wish(new EraseIdea(null))).thenRefused(IDEA_IS_UNKNOWN);
        given(RECEIVED, new IdeaErased(null)).when(wish(new EraseIdea(null))).thenNothingHappens();
    }

    @Test
    void a_sighted_idea_is_examined() {
        given(RECEIVED).when(wish(new SightIdea(DUE))).then(SIGHTED);
        given(RECEIVED, SIGHTED).when(wish(new SightIdea(DUE))).thenNothingHappens();
        given(RECEIVED, new IdeaSetAside("de", MORE))
                .when(wish(new SightIdea(DUE)))
                .thenRefused(SIGHTED_ALREADY);
    }

    @Test
    void a_personal_matter_is_never_examined_in_public() {
        var matter = given(received(Source.of(WayIn.FORM), IdeaKind.PERSONAL));
        matter.when(wish(new SightIdea(DUE))).thenRefused(MATTER_IS_PERSONAL);
        matter.when(wish(new SetAside(written("Nein")))).thenRefused(MATTER_IS_PERSONAL);
        matter.when(wish(new SplitIdea(List.of()))).thenRefused(MATTER_IS_PERSONAL);
    }

    @Test
    void an_adviser_takes_care_of_a_personal_matter_once() {
        var matter = received(Source.of(WayIn.FORM), IdeaKind.PERSONAL);
        var settled = new MatterSettled(SEPTEMBER);
        given(matter).when(wish(new SettleMatter(SEPTEMBER))).then(settled);
        given(matter, settled).when(wish(new SettleMatter(SEPTEMBER))).thenNothingHappens();
        given(matter, settled).when(wish(new UndoSighting(0))).then(new SightingUndone());
        given(received(Source.of(WayIn.FORM), IdeaKind.IDEA))
                .when(wish(new SettleMatter(SEPTEMBER)))
                .thenRefused(MATTER_IS_NOT_PERSONAL);
    }

    @Test
    void a_person_decides_what_it_is() {
        given(RECEIVED)
                .when(wish(new DecideKind(IdeaKind.QUESTION)))
                .then(new KindDecided(IdeaKind.QUESTION));
    }

    @Test
    void setting_aside_takes_a_reason_for_all_to_read() {
        given(RECEIVED)
                .when(wish(new SetAside(written("Das gibt es schon."))))
                .then(new IdeaSetAside("de", MORE));
        given(RECEIVED).when(wish(new SetAside(written("")))).thenRefused(REASON_IS_MISSING);
        given(RECEIVED)
                .when(wish(new SetAside(written("ö".repeat(501)))))
                .thenRefused(REASON_IS_TOO_LONG);
        given(RECEIVED, SIGHTED)
                .when(wish(new SetAside(written("Doch nicht"))))
                .thenRefused(SIGHTED_ALREADY);
    }

    @Test
    void a_bundle_needs_one_that_is_examined() {
        given(RECEIVED).when(wish(bundle(IN_REVIEW))).then(new IdeaBundled(OTHER));
        given(RECEIVED).when(wish(bundle(given(RECEIVED)))).thenRefused(OTHER_IS_NOT_IN_REVIEW);
        given(RECEIVED).when(wish(bundle(given()))).thenRefused(OTHER_IDEA_IS_UNKNOWN);
        given(RECEIVED, SIGHTED).when(wish(bundle(IN_REVIEW))).thenRefused(SIGHTED_ALREADY);
        given(RECEIVED)
                .when(wish(new BundleIdea(NIGHT_BUS, NIGHT_BUS, IN_REVIEW.of(IdeaState.FOLD))))
                .thenRefused(BUNDLED_WITH_ITSELF);
    }

    @Test
    void one_text_may_hold_several_ideas() {
        given(RECEIVED)
                .when(wish(split("Eine Uhr", "Blumen")))
                .then(new IdeaSplit(List.of(OTHER, NIGHT_BUS)));
        given(RECEIVED).when(wish(split("Eine Uhr"))).thenRefused(PARTS_ARE_WRONG);
        given(RECEIVED, SIGHTED)
                .when(wish(split("Eine Uhr", "Blumen")))
                .thenRefused(SIGHTED_ALREADY);
    }

    @Test
    void no_part_of_a_split_is_lost_because_it_is_empty_or_too_long() {
        given(RECEIVED).when(wish(split("Eine Uhr", " "))).thenRefused(IDEA_IS_BLANK);
        given(RECEIVED)
                .when(wish(split("Eine Uhr", "ä".repeat(2001))))
                .thenRefused(IDEA_IS_TOO_LONG);
    }

    @Test
    void a_sighting_is_taken_back_but_for_a_split() {
        given(RECEIVED, new IdeaSetAside("de", MORE))
                .when(wish(new UndoSighting(0)))
                .then(new SightingUndone());
        given(RECEIVED).when(wish(new UndoSighting(0))).thenNothingHappens();
        given(RECEIVED, new IdeaSplit(List.of(OTHER, NIGHT_BUS)))
                .when(wish(new UndoSighting(0)))
                .thenRefused(SPLIT_STAYS);
    }

    @Test
    void what_others_are_examined_with_stays_in_review() {
        given(RECEIVED, SIGHTED).when(wish(new UndoSighting(1))).thenRefused(OTHERS_HANG_ON_IT);
    }

    private static final Given IN_REVIEW = given(RECEIVED, SIGHTED);

    private static SplitIdea split(String... words) {
        var ideas = List.of(OTHER, NIGHT_BUS);
        return new SplitIdea(
                IntStream.range(0, words.length)
                        .mapToObj(n -> part(ideas.get(n), words[n]))
                        .toList());
    }

    private static SplitIdea.Part part(IdeaId idea, String words) {
        return new SplitIdea.Part(idea, new Written(idea.words(), "de", words));
    }

    private static BundleIdea bundle(Given other) {
        return new BundleIdea(NIGHT_BUS, OTHER, other.of(IdeaState.FOLD));
    }

    static ReceiveIdea receive(String words) {
        return receive(Source.of(WayIn.FORM), words);
    }

    static ReceiveIdea receive(Source source, String words) {
        return new ReceiveIdea(
                87,
                source,
                IdeaKind.IDEA,
                OMAR,
                "de",
                WORDS,
                List.of(),
                SEPTEMBER,
                new Written(WORDS, "de", words),
                null,
                List.of());
    }

    static IdeaReceived received(Source source, IdeaKind kind) {
        return new IdeaReceived(87, source, kind, OMAR, "de", WORDS, List.of(), SEPTEMBER);
    }

    static Written written(String text) {
        return new Written(MORE, "de", text);
    }

    static Decider wish(IdeaCommand command) {
        return states -> IdeaRules.decide(states.of(IdeaState.FOLD), command);
    }

    private static UUID id(int n) {
        return new UUID(0x7000, n);
    }
}
