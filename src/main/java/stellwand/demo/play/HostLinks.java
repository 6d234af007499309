package stellwand.demo.play;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** The links of the tables, as they stand on the organiser's page to be put on a device. */
record HostLinks(Map<UUID, String> byTable) {
    private static final Pattern PLACE =
            Pattern.compile("<li class=\"pass\">.*?</li>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*(/link/[^\"]+)\"");
    private static final Pattern TABLE = Pattern.compile("/links/tables/([0-9a-f-]{36})\"");

    static HostLinks on(String page) {
        var links = new HashMap<UUID, String>();
        for (var place : PLACE.matcher(page).results().map(it -> it.group()).toList()) {
            var link = LINK.matcher(place);
            var table = TABLE.matcher(place);
            if (link.find() && table.find()) {
                links.put(UUID.fromString(table.group(1)), link.group(1));
            }
        }
        return new HostLinks(Map.copyOf(links));
    }

    String to(UUID table) {
        var link = byTable.get(table);
        if (link == null) throw new IllegalStateException("No link for the table " + table);
        return link;
    }
}
