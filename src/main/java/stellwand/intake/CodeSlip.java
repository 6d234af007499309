package stellwand.intake;

import java.net.URI;
import stellwand.language.LetterLanguage;
import stellwand.room.QrCode;

/**
 * What somebody takes along on paper, in their language.
 *
 * @param title what it is, with its number
 * @param how what to do with the code
 * @param where it is typed
 * @param next what happens now
 * @param qr leads to their own page
 */
record CodeSlip(
        LetterLanguage language,
        String title,
        String how,
        String code,
        URI where,
        String next,
        Qr qr) {

    /**
     * @param words for whoever does not see it
     */
    record Qr(QrCode drawn, String words) {}
}
