package stellwand.mailbox.incoming;

import jakarta.mail.internet.ParameterList;
import java.util.regex.Pattern;

/** {@code boundary=…; name=…} out of a header that is not as it should be. */
final class Parameters {
    private static final Pattern PARAMETER =
            Pattern.compile(
                    "(?i)\\b(boundary|charset|filename|name|report-type|method|format|delsp)\\s*=\\s*(?:\"([^\"]*)\"?|([^\\s;]+))");

    private Parameters() {}

    static ParameterList salvaged(String header) {
        var list = new ParameterList();
        var found = PARAMETER.matcher(header);
        while (found.find()) {
            list.set(found.group(1), found.group(2) == null ? found.group(3) : found.group(2));
        }
        return list;
    }
}
