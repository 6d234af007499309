package stellwand.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import stellwand.idea.BehindDue;
import stellwand.idea.DuePage;
import stellwand.idea.FromThem;
import stellwand.idea.IdeaLine;
import stellwand.promise.StationTitle;
import stellwand.review.echo.EchoPages;
import stellwand.workshop.Wording.Phrase;

/**
 * What waits for a reader; of each list a page, what is due first in front.
 *
 * @param list of which this is a later page, without the others; null: the whole desk
 * @param works whether the reader works in a unit
 * @param own what is with the units where the reader works, or which they are asked beside
 * @param sent what units wrote that cannot sign in; empty for others than the coordination
 * @param coordination what waits for the coordination; empty for others
 * @param late what is late with units; empty for others than the coordination
 * @param away units where nobody is there now; empty for others than the coordination
 * @param unread of how many ideas there is something to read that contributors wrote; 0 for others
 *     than the coordination
 * @param questions about answers that wait for the coordination; empty for others
 * @param untranslated answers that not all can read whose answer it is; empty for others than the
 *     coordination
 * @param translations how many of those there are; null: none, or this is a later page
 */
record DeskOnPage(
        @Nullable DeskList list,
        boolean works,
        boolean ofOffice,
        DuePage<Waiting> own,
        DuePage<Waiting> sent,
        DuePage<Waiting> coordination,
        DuePage<Waiting> late,
        List<Away> away,
        int unread,
        DuePage<EchoPages.Waiting> questions,
        DuePage<Untranslated> untranslated,
        @Nullable Translations translations) {

    static final String PATH = "/staff/desk";

    public boolean shows(DeskList one) {
        return list == null || list == one;
    }

    /** Where the next page of a list is. */
    public String more(DeskList of, BehindDue next) {
        return next.in(UriComponentsBuilder.fromPath(PATH).queryParam("list", of));
    }

    /**
     * @param until the last day
     */
    record Away(Phrase unit, String until) {}

    /**
     * An answer that somebody whose answer it is cannot read.
     *
     * @param languages in which it is not there, for the reader
     */
    record Untranslated(IdeaLine idea, String languages) {}

    /**
     * How many there are in all.
     *
     * @param languages in which one of them is not there, for the reader
     */
    record Translations(int answers, String languages) {}

    /**
     * @param unit of which something is expected; null: the coordination has it
     * @param leads whether that has the idea, and is not only asked beside
     * @param due null: nobody has set a day
     * @param stated whether a unit has said something
     * @param next where the promised path leads on; null: once stated, it can be answered
     * @param returned whether a unit gave it back as not its own
     * @param news what its contributors wrote that nobody has read yet; only where the coordination
     *     has it
     */
    record Waiting(
            IdeaLine idea,
            @Nullable Phrase unit,
            boolean leads,
            @Nullable String due,
            boolean isLate,
            boolean isSoon,
            boolean stated,
            @Nullable StationTitle next,
            boolean drafted,
            boolean returned,
            List<FromThem> news) {

        /** On the idea's own page, since there is nothing to read or to answer yet. */
        public boolean isToBeHandedOver() {
            return unit == null && (!stated || next != null);
        }
    }
}
