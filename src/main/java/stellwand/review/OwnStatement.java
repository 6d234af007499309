package stellwand.review;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stellwand.idea.Feasibility;
import stellwand.promise.StationTitle;
import stellwand.review.textmodule.Offer;
import stellwand.workshop.Wording.Phrase;

/**
 * What a reader may write for one unit.
 *
 * @param key which tells its fields from those of other units on the same page; empty for the first
 * @param leads whether the unit has the idea, and is not only asked beside
 * @param draft which may be released, by its reasons; null: there is none, or it waits for somebody
 *     else
 * @param shown the draft that is in the form, by its reasons; null: there is none
 * @param waits whether somebody else has to release what the reader wrote
 * @param byLink whether the draft came by a link that the unit was sent
 * @param link by which the unit writes without signing in; null: not for the reader
 * @param byTwo whether it is always somebody else who releases
 * @param asked what is asked on the path that was promised; null: nothing of its own was
 * @param modules which can be inserted
 */
record OwnStatement(
        UUID unit,
        String key,
        Phrase name,
        boolean leads,
        @Nullable UUID draft,
        @Nullable UUID shown,
        boolean waits,
        boolean byLink,
        @Nullable URI link,
        boolean byTwo,
        @Nullable StationTitle asked,
        StatementForm form,
        Offer modules) {

    public Feasibility[] feasibilities() {
        return Feasibility.values();
    }

    public Cost[] costs() {
        return Cost.values();
    }

    public Horizon[] horizons() {
        return Horizon.values();
    }
}
