package stellwand.web;

import java.util.Map;

/**
 * One page as it may look: a template and what it shows.
 *
 * @param template for example {@code "board/table"}
 * @param moment what is special about it, for example {@code "closed"}
 */
public record PageSample(String template, String moment, Map<String, Object> model) {
    public PageSample {
        model = Map.copyOf(model);
    }

    /** Every page has one record. */
    public static PageSample of(String template, String moment, Object page) {
        return new PageSample(template, moment, Map.of("page", page));
    }

    /** A file of fragments: drawn by the pages that use them. */
    public static PageSample fragments(String template) {
        return new PageSample(template, "fragments", Map.of());
    }

    boolean isPage() {
        return !moment.equals("fragments");
    }

    @Override
    public String toString() {
        return template + " (" + moment + ")";
    }
}
