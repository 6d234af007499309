package stellwand.intake;

import java.util.regex.Pattern;
import stellwand.journal.Text;

/**
 * A file's name as we may repeat it in a letter. A receipt goes to whatever address was given: it
 * must not carry what strangers would like to tell somebody, least of all a link.
 */
final class FileName {
    private static final int LONGEST = 40;
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _()-]+");

    private FileName() {}

    static String safe(String name) {
        var line = Text.line(name);
        var ending = ENDING.matcher(line);
        int end = ending.find() ? ending.start() : line.length();
        var plain = UNUSUAL.matcher(line.substring(0, end)).replaceAll("_");
        return Text.cut(plain, LONGEST) + line.substring(end);
    }
}
