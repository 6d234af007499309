package stellwand.language;

import java.util.regex.Pattern;

/**
 * What a letter says to be polite: how it begins ("Sehr geehrte Damen und Herren,"), how it ends
 * ("Mit freundlichen Grüßen", and who wrote it), and whom it names ("Herr Müller"). Of German,
 * English and Arabic letters. What is taken is never given back (possessive): a text of blanks must
 * not take for ever.
 */
public final class Courtesy {
    private static final String TO =
            "(?:sehr geehrt\\w*|guten? (?:tag|morgen|abend)|hallo|grüß gott|moin|hi|liebe[rs]?|werte[rs]?"
                    + "|dear|hello|good (?:morning|afternoon|evening)"
                    + "|السلام عليكم|مرحبا|تحية طيبة|السادة|السيدات|حضرة)";

    private static final String ALONE =
            "(?:sehr geehrt[^\\n]{0,60}+|guten? (?:tag|morgen|abend)|hallo(?: zusammen)?|grüß gott|moin|hi"
                    + "|hello|dear (?:sir|madam|mayor)[^\\n]{0,40}+|السلام عليكم[^\\n]{0,40}+|مرحبا|تحية طيبة[^\\n]{0,20}+)";

    /**
     * Up to the comma, or the line alone. "Liebe" also begins an idea: that has no comma there, or
     * a long way.
     */
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?iU)\\A\\s*+(?:"
                            + TO
                            + "\\b(?:[^,،!.?:\\n]|\\b(?:Dr|Prof|Fr|Hr)\\.){0,60}[,،!]"
                            + "|"
                            + ALONE
                            + "\\h*+[:.]?+\\h*+(?:\\R|\\z)|to whom it may concern[,:]?)\\s*+");

    /** The last lines, from such a one on; a name or two below it. */
    private static final Pattern END =
            Pattern.compile(
                    "(?iU)(?:\\R|\\A)\\h*+(?:"
                            + "(?:(?:mit|viele|liebe|beste|herzliche|freundliche|schöne|sonnige)\\h+)?"
                            + "(?:(?:freundlichen?|besten?|herzlichen?|lieben|vielen|schönen)\\h+)?"
                            + "(?:grüßen?|grüssen?|gruß|gruss|dank)\\b[^\\n]{0,40}+"
                            + "|mfg|hochachtungsvoll|danke(?: schön| im voraus)?"
                            + "|(?:(?:kind|best|warm) )?regards|yours (?:sincerely|faithfully|truly)"
                            + "|sincerely(?: yours)?|many thanks|thank you|thanks"
                            + "|مع (?:خالص |أطيب |فائق )?(?:التحية|التحيات|تحياتي|الشكر|الاحترام|التقدير)[^\\n]{0,30}+"
                            + "|وتفضلوا[^\\n]{0,60}+|شكرا(?: جزيلا| لكم)?"
                            + ")\\h*+[,.!،]*+\\h*+(?:\\R[^\\n]{0,40}+){0,5}\\s*+\\z");

    private static final Pattern SOMEBODY =
            Pattern.compile(
                    "(?U)\\b(?:Herrn?|Frau|Familie|Mr\\.?|Mrs\\.?|Ms\\.?)\\h+(?:(?:Dr|Prof)\\.\\h*)*\\p{Lu}[\\p{L}-]+");

    private Courtesy() {}

    /** From its first words that say something; the whole text where there are none. */
    public static String beginning(String text) {
        var said = text.substring(greeting(text));
        return said.isBlank() ? text : said;
    }

    /** Blanks stand for what was polite, so that all else stays in its place. */
    public static String blanked(String text) {
        var said = new StringBuilder(text);
        blank(said, 0, greeting(text));
        blank(said, ending(text), text.length());
        SOMEBODY.matcher(text).results().forEach(it -> blank(said, it.start(), it.end()));
        return said.toString();
    }

    /** Where it ends: "Hallo! Guten Tag," are two. */
    static int greeting(CharSequence text) {
        int end = 0;
        for (int n = 0; n < 2; n++) {
            var greeting = BEGINNING.matcher(text).region(end, text.length());
            if (!greeting.find()) break;
            end = greeting.end();
        }
        return end;
    }

    /** Where it begins, for the rest of the text. */
    static int ending(CharSequence text) {
        var end = END.matcher(text);
        return end.find() ? end.start() : text.length();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = from; at < to; at++) if (text.charAt(at) != '\n') text.setCharAt(at, ' ');
    }
}
