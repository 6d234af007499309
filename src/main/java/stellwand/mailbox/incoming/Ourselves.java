package stellwand.mailbox.incoming;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.Incoming.OurAddress;

/**
 * Our own addresses, and how letters of ours are known.
 *
 * @param addresses that mail is fetched for or comes from
 * @param domains in the Message-IDs that we make
 * @param letters whether we sent one with this Message-ID
 */
public record Ourselves(List<String> addresses, Set<String> domains, Predicate<String> letters) {

    /** Thunderbird makes them just so, for everybody in the office's domain. */
    private static final Pattern OUR_ID =
            Pattern.compile("<[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@([^>@]+)>");

    public Ourselves {
        addresses = List.copyOf(addresses);
        domains = Set.copyOf(domains);
    }

    boolean sent(String messageId) {
        return mayHaveSent(messageId) && letters.test(messageId);
    }

    /** By the look of it. */
    boolean mayHaveSent(String messageId) {
        var ours = OUR_ID.matcher(messageId);
        return ours.matches() && domains.contains(ours.group(1).toLowerCase(Locale.ROOT));
    }

    boolean owns(String address) {
        return match(address).isPresent();
    }

    /** Finds it also with something behind a plus, as in addresses that we sign. */
    Optional<OurAddress> match(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1) return Optional.empty();
        var local = address.substring(0, at).split("\\+", 2);
        var plain = local[0] + address.substring(at);
        return addresses.stream()
                .filter(plain::equalsIgnoreCase)
                .findFirst()
                .or(() -> whole(address))
                .map(ours -> new OurAddress(ours, detail(ours, address, local)));
    }

    private Optional<String> whole(String address) {
        return addresses.stream().filter(address::equalsIgnoreCase).findFirst();
    }

    private static @Nullable String detail(String ours, String address, String[] local) {
        return ours.equalsIgnoreCase(address) || local.length < 2 ? null : local[1];
    }

    /** Who has sent nothing yet. */
    public static Ourselves of(String domain, String... addresses) {
        return new Ourselves(Arrays.asList(addresses), Set.of(domain), _ -> false);
    }
}
