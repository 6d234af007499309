package stellwand.mailbox.incoming;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds "Am 14.09.2017 um 18:00 schrieb Mira &lt;mira@stadt.example&gt;:" in many languages, also
 * where a mail program broke it into several lines.
 */
final class Introductions {
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 400;

    private static final Pattern WROTE =
            Pattern.compile(
                    ".*("
                            + "\\bwrote\\b|\\bwrites\\b|\\bsaid\\b|\\breplied\\b"
                            + "|\\bschrieb(en)?\\b|\\bgeschrieben\\b|\\bschreibt\\b"
                            + "|\\ba écrit\\b|\\bécrivit\\b|\\bescribió\\b|\\bha escrito\\b|\\bescreveu\\b|\\bha scritto\\b|\\bscrisse\\b|\\ba scris\\b"
                            + "|\\bschreef\\b|\\bgeschreven\\b|\\bskrev\\b|\\bkirjoitti\\b"
                            + "|\\bnapisał|\\bpisze\\b|\\bnapsal|\\bnapísal|\\bírta\\b|\\bpiše\\b|\\bje napisa"
                            + "|\\bнаписал|\\bпишет\\b|\\bписал|\\bпише\\b|\\bнаписав"
                            + "|\\byazdı\\b|\\bşunları yazdı|\\bέγραψε"
                            + "|كتب|كتبت|نوشت|写道|寫道|のメール|작성"
                            + ").{0,120}[:：]?\\s*[-*]*\\s*",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ENDS = Pattern.compile(".*([:：]|-{2,})\\*?\\s*");

    private static final Pattern BEGINS =
            Pattern.compile(
                    "[-*\\s]*("
                            + "(On|Am|At|Le|El|Il|Em|Op|Den|På|W dniu|Dnia|Dne|Dňa|În|La|Pe|Ter|Στις|Vào|Il giorno|In date|Quoting|Zitat von|Von|From|في|بتاريخ|در|В|У|Пре|Le)\\b.*"
                            + "|\\d{1,4}[./-]\\s?\\d.*|\\d{1,2}\\.? \\p{L}{3,}.*"
                            + "|\\p{L}{2,12}[.,]{0,2} (den )?\\d{1,2}[., ].*"
                            + "|[^<>@\\n]{0,80}[<\\[\\s\"][^<>@\\s]+@[^<>@\\s]+.*"
                            + "|在.*"
                            + ")",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ADDRESS = Pattern.compile(".*[\\w.+-]+@[\\w.-]+.*");
    private static final Pattern DATE =
            Pattern.compile(
                    ".*(\\b(19|20)\\d\\d\\b|\\d{1,2}[:.h]\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}).*");

    /** Old Gmail, mail.ru and Yandex: a date, a name, an address, and no verb. Or Notes 8. */
    private static final Pattern WITHOUT_VERB =
            Pattern.compile(
                    "\\s*(\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}|\\d{1,2}\\. \\p{L}+ \\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\p{L}{2,4}, \\d{1,2} \\p{L}{3} \\d{4})"
                            + ".{0,120}<[^<>\\s]+@[^<>\\s]+>:?\\s*"
                            + "|.{2,120}-{2,3}\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4} \\d{1,2}[:.]\\d{2}.{0,12}-{2,3}.*");

    private final List<String> lines;
    private final List<LineKind> kinds;

    Introductions(List<String> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    /** How many lines of one begin here; 0 if none. */
    int length(int start) {
        var first = lines.get(start);
        if (first.length() > LONGEST || !isPlain(start)) return 0;
        int notes = NotesHeaders.length(lines, start);
        if (notes > 0) return notes;
        if (WITHOUT_VERB.matcher(first).matches()) return 1;
        if (!BEGINS.matcher(first).matches()) return 0;
        var joined = new StringBuilder();
        for (int count = 1; count <= MOST_LINES && start + count <= lines.size(); count++) {
            if (count > 1 && !goesOn(start + count - 1)) return 0;
            joined.append(lines.get(start + count - 1).strip()).append(' ');
            if (joined.length() > LONGEST) return 0;
            if (isWhole(joined.toString())) return count;
        }
        return 0;
    }

    private boolean isPlain(int at) {
        return kinds.get(at) == LineKind.TEXT;
    }

    /** A broken line may leave the end of an address alone, and that looks like a quote. */
    private boolean goesOn(int at) {
        return isPlain(at) || lines.get(at).strip().equals(">:");
    }

    private static boolean isWhole(String line) {
        return ENDS.matcher(line).matches()
                && WROTE.matcher(line).matches()
                && (ADDRESS.matcher(line).matches() || DATE.matcher(line).matches());
    }
}
