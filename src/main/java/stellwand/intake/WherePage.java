package stellwand.intake;

import org.jspecify.annotations.Nullable;
import stellwand.journal.Reason;

/**
 * Where a reply code is typed, and where whoever lost it says how they are reached.
 *
 * @param slip what was wrong with the last code
 * @param reach the mail address or number that was typed
 * @param reachSlip what was wrong with that
 * @param asked whether the links are on their way, if there are any
 * @param lost whether the part for lost codes is open
 * @param byText whether links go to phones, too
 */
record WherePage(
        String code,
        @Nullable String slip,
        String reach,
        @Nullable String reachSlip,
        boolean asked,
        boolean lost,
        boolean byText) {

    static WherePage blank(boolean asked, boolean lost, boolean byText) {
        return new WherePage("", null, "", null, asked, lost, byText);
    }

    WherePage withCode(String typed, Reason wrong) {
        return new WherePage(typed, wrong.messageKey(), reach, reachSlip, asked, lost, byText);
    }

    WherePage withReach(String typed, Reason wrong) {
        return new WherePage(code, slip, typed, wrong.messageKey(), asked, lost, byText);
    }
}
