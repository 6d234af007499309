package stellwand.mailbox.incoming;

import java.util.List;
import java.util.regex.Pattern;

/** Message-IDs in a header. */
final class References {
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final int MOST = 100;

    private References() {}

    static List<String> in(Part part, String header) {
        return part.all(header).stream()
                .flatMap(each -> ID.matcher(each).results())
                .map(it -> it.group())
                .limit(MOST)
                .toList();
    }
}
