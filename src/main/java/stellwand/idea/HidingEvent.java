package stellwand.idea;

import java.util.Map;
import stellwand.journal.ContentId;
import stellwand.journal.EventNames;

/**
 * What was decided about words that would do somebody harm. Hidden ones are still there, for staff
 * and for whoever wrote them.
 */
public sealed interface HidingEvent extends IdeaEvent {

    record WordsHidden(WhichWords words) implements HidingEvent {}

    record WordsShown(WhichWords words) implements HidingEvent {}

    /**
     * Why the house erased it. Written after everything else is gone, so it stays.
     *
     * @param reason for its author to read
     */
    record ErasureExplained(String language, ContentId reason) implements HidingEvent {}

    EventNames<HidingEvent> NAMES =
            new EventNames<>(
                    Map.of(
                            "idea.words-hidden", WordsHidden.class,
                            "idea.words-shown", WordsShown.class,
                            "idea.erasure-explained", ErasureExplained.class));
}
