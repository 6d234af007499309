package stellwand.chain;

import static stellwand.chain.Refusal.*;
import static stellwand.chain.TheWay.*;
import static stellwand.journal.Given.given;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stellwand.chain.ChainCommand.EraseChain;
import stellwand.chain.ChainCommand.PublishChain;
import stellwand.chain.ChainCommand.RemoveStation;
import stellwand.chain.ChainCommand.WithdrawChain;
import stellwand.chain.ChainEvent.ChainBegun;
import stellwand.chain.ChainEvent.ChainDescribed;
import stellwand.chain.ChainEvent.ChainErased;
import stellwand.chain.ChainEvent.ChainPublished;
import stellwand.chain.ChainEvent.ChainWithdrawn;
import stellwand.chain.ChainEvent.StationRemoved;
import stellwand.journal.ContentId;
import stellwand.workshop.Texts;

/** A chain, from its first words to its last. */
class ChainRulesTest {
    private static final ChainPublished PUBLISHED = new ChainPublished(ARRIVING);
    private static final ChainWithdrawn WITHDRAWN = new ChainWithdrawn(ARRIVING);

    @Test
    void a_chain_is_begun_with_its_words_and_gets_a_number_of_its_own() {
        given().when(wish(chain(LIVING, NAME, ABOUT))).then(BEGUN, DESCRIBED);
        given(new ChainBegun(ELSEWHERE, 1), new ChainErased(ELSEWHERE))
                .when(wish(chain(LIVING, NAME, ABOUT)))
                .then(new ChainBegun(ARRIVING, 2), DESCRIBED);
    }

    @Test
    void it_gets_other_words_and_keeps_its_number() {
        given(BEGUN, DESCRIBED)
                .when(wish(chain(null, words("Neu hier"), NOTHING)))
                .then(
                        new ChainDescribed(
                                ARRIVING, null, words("Neu hier").texts(), NOTHING.texts()));
    }

    @Test
    void it_has_a_german_name_and_texts_that_fit() {
        given().when(wish(chain(null, words(" "), ABOUT))).thenRefused(NAME_IS_MISSING);
        given().when(wish(chain(null, words("ä".repeat(120)), words("ä".repeat(500)))))
                .then(
                        BEGUN,
                        new ChainDescribed(
                                ARRIVING,
                                null,
                                words("ä".repeat(120)).texts(),
                                words("ä".repeat(500)).texts()));
        given().when(wish(chain(null, words("ä".repeat(121)), ABOUT)))
                .thenRefused(NAME_IS_TOO_LONG);
        given().when(wish(chain(null, NAME, words("ä".repeat(501)))))
                .thenRefused(ABOUT_IS_TOO_LONG);
    }

    @Test
    void its_theme_is_one_that_is_used_or_was_when_it_was_chosen() {
        given(BEGUN).when(wish(chain(FORMER, NAME, ABOUT))).thenRefused(THEME_IS_UNKNOWN);
        var chosen = new ChainDescribed(ARRIVING, FORMER, NAME.texts(), ABOUT.texts());
        given(BEGUN, chosen).when(wish(chain(FORMER, NAME, ABOUT))).then(chosen);
    }

    @Test
    void there_are_fifty_at_most_and_each_of_them_may_still_change() {
        var others =
                IntStream.rangeClosed(1, 50)
                        .mapToObj(n -> new ChainBegun(new ChainId(id("chain " + n)), n));
        var full = others.toArray(ChainBegun[]::new);
        given(full).when(wish(chain(LIVING, NAME, ABOUT))).thenRefused(TOO_MANY_CHAINS);
        full[0] = BEGUN;
        given(full).when(wish(chain(LIVING, NAME, ABOUT))).then(DESCRIBED);
    }

    @Test
    void it_is_published_once_it_has_a_station() {
        given(BEGUN, DESCRIBED).when(wish(new PublishChain(ARRIVING))).thenRefused(NO_STATION_YET);
        given(BEGUN, DESCRIBED, PERMITTED).when(wish(new PublishChain(ARRIVING))).then(PUBLISHED);
        given(BEGUN, DESCRIBED, PERMITTED, PUBLISHED)
                .when(wish(new PublishChain(ARRIVING)))
                .thenNothingHappens();
        given().when(wish(new PublishChain(ARRIVING))).thenRefused(CHAIN_IS_UNKNOWN);
    }

    @Test
    void it_is_withdrawn_and_published_again() {
        given(BEGUN, DESCRIBED, PERMITTED, PUBLISHED)
                .when(wish(new WithdrawChain(ARRIVING)))
                .then(WITHDRAWN);
        given(BEGUN, DESCRIBED, PERMITTED)
                .when(wish(new WithdrawChain(ARRIVING)))
                .thenNothingHappens();
        given(BEGUN, DESCRIBED, PERMITTED, PUBLISHED, WITHDRAWN)
                .when(wish(new PublishChain(ARRIVING)))
                .then(PUBLISHED);
    }

    @Test
    void what_everybody_reads_keeps_a_station() {
        given(BEGUN, DESCRIBED, PERMITTED, PUBLISHED)
                .when(wish(new RemoveStation(ARRIVING, PERMIT)))
                .thenRefused(LAST_STATION_STAYS);
        given(BEGUN, DESCRIBED, PERMITTED, PUBLISHED, WITHDRAWN)
                .when(wish(new RemoveStation(ARRIVING, PERMIT)))
                .then(new StationRemoved(ARRIVING, PERMIT));
    }

    @Test
    void it_is_erased_with_every_word_that_it_ever_had_unless_everybody_reads_it() {
        given(BEGUN, DESCRIBED, PERMITTED, PUBLISHED)
                .when(wish(new EraseChain(ARRIVING)))
                .thenRefused(CHAIN_IS_PUBLIC);
        var renamed =
                new ChainDescribed(ARRIVING, null, words("Neu hier").texts(), NOTHING.texts());
        given(BEGUN, DESCRIBED, PERMITTED, new StationRemoved(ARRIVING, PERMIT), renamed)
                .when(wish(new EraseChain(ARRIVING)))
                .then(new ChainErased(ARRIVING))
                .thenErased(
                        contents(
                                DESCRIBED.name(),
                                DESCRIBED.about(),
                                PERMITTED.name(),
                                PERMITTED.bring(),
                                PERMITTED.next(),
                                renamed.name()));
        given(BEGUN, new ChainErased(ARRIVING))
                .when(wish(new EraseChain(ARRIVING)))
                .thenRefused(CHAIN_IS_UNKNOWN);
    }

    private static ContentId[] contents(Texts... texts) {
        return Stream.of(texts)
                .flatMap(it -> it.contents().values().stream())
                .toArray(ContentId[]::new);
    }
}
