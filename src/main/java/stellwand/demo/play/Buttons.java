package stellwand.demo.play;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms of a page as it was drawn: whoever presses one sends what stands in it. */
record Buttons(String html) {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]* action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    record Form(String action, Map<String, String> fields) {}

    /**
     * @param action how it ends, as a pattern
     */
    Optional<Form> find(String action) {
        return FORM.matcher(html)
                .results()
                .filter(form -> form.group(1).matches(".*" + action))
                .map(form -> new Form(form.group(1), fields(form.group(2))))
                .findFirst();
    }

    private static Map<String, String> fields(String inside) {
        var fields = new HashMap<String, String>();
        HIDDEN.matcher(inside).results().forEach(it -> fields.put(it.group(1), it.group(2)));
        return fields;
    }
}
