package stellwand.review;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is said, put right and erased, in any order. */
class SaidPropertyTest {
    enum What {
        HAND_OVER,
        DRAFT,
        STATE,
        CORRECT,
        CORRECT_BY_TWO,
        RELEASE_CORRECTION,
        ANSWER,
        ERASE
    }

    record Act(What what, int chance) {}

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(What.class), Arbitraries.integers().between(0, 1000))
                .as(Act::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void of_each_unit_one_statement_holds_and_what_is_erased_is_gone_with_its_drafts(
            @ForAll("acts") List<Act> acts) {
        var story = new SaidStory();
        for (var act : acts) {
            story.play(act);
            story.holds();
        }
    }
}
