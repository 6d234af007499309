package stellwand.mailbox.incoming;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.MayAnswer.Bounce;

/** What a mail server says about a letter: in fields (RFC 3464), or in its own words. */
final class DeliveryReport {
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w.-]{1,200}\\w");
    private static final Pattern STATUS =
            Pattern.compile("(?m)\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^[> \\t]*message-id:\\s*(<[^>\\s]{1,250}>)");
    private static final Pattern IN_THE_TEXT =
            Pattern.compile(
                    "(?im)^(Final-Recipient: *rfc822;|Diagnostic-Code: *smtp;|Reporting-MTA: *dns;)");
    private static final int READ = 100_000;

    private final Part message;
    private final List<Part> parts;
    private final boolean isInAPart;
    private final String fields;

    DeliveryReport(Part message, List<Part> parts) {
        this.message = message;
        this.parts = parts;
        var own = ownPart();
        this.isInAPart = !own.isBlank();
        this.fields = isInAPart || !IN_THE_TEXT.matcher(words()).find() ? own : words();
    }

    private String ownPart() {
        return texts(each ->
                each.is("message/delivery-status") || each.is("message/global-delivery-status"));
    }

    private String texts(java.util.function.Predicate<Part> which) {
        var all =
                parts.stream()
                        .filter(which)
                        .map(each -> Words.plain(each.text()))
                        .collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(READ, all.length()));
    }

    /** Made for programs to read: no person writes that. */
    boolean isInAPart() {
        return isInAPart;
    }

    /** In a part of their own or, as some servers write them and people quote them, in the text. */
    boolean hasFields() {
        return !fields.isBlank();
    }

    /** It arrived, was handed on, or is still being tried: the last word comes later. */
    boolean isNoBounce() {
        return field("Action")
                .map(it ->
                        List.of("delivered", "relayed", "expanded", "delayed")
                                .contains(it.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    Bounce bounce(Ourselves ourselves) {
        return new Bounce(recipient(), messageId(ourselves), status());
    }

    private @Nullable String recipient() {
        return Stream.of(
                        field("Final-Recipient"),
                        field("Original-Recipient"),
                        header("X-Failed-Recipients"),
                        field("X-Actual-Recipient"))
                .flatMap(Optional::stream)
                .flatMap(DeliveryReport::addresses)
                .findFirst()
                .or(() -> addresses(words()).filter(each -> !isAddressee(each)).findFirst())
                .orElse(null);
    }

    private boolean isAddressee(String address) {
        return Stream.of("To", "From")
                .flatMap(name -> message.all(name).stream())
                .anyMatch(it -> it.contains(address));
    }

    private @Nullable String messageId(Ourselves ourselves) {
        var ids =
                Stream.concat(
                                returned(),
                                MESSAGE_ID.matcher(words()).results().map(it -> it.group(1)))
                        .toList();
        return ids.stream()
                .filter(ourselves::mayHaveSent)
                .findFirst()
                .or(() -> ids.stream().findFirst())
                .or(() -> References.in(message, "In-Reply-To").stream().findFirst())
                .or(() -> References.in(message, "References").stream().findFirst())
                .orElse(null);
    }

    private Stream<String> returned() {
        return parts.stream()
                .filter(each ->
                        each.is("message/rfc822")
                                || each.is("text/rfc822-headers")
                                || each.is("message/global"))
                .flatMap(each -> References.in(each.inner(), "Message-ID").stream());
    }

    private @Nullable String status() {
        return field("Status")
                .or(() -> Optional.of(words()))
                .map(STATUS::matcher)
                .filter(Matcher::find)
                .map(it -> it.group(1))
                .orElse(null);
    }

    /** Of servers that know no fields. */
    private String words() {
        return texts(each -> each.is("text/") || (each.is("multipart/") && each.parts().isEmpty()));
    }

    private Optional<String> field(String name) {
        var line = Pattern.compile("(?im)^" + name + ":[ \\t]*(.+)$").matcher(fields);
        return line.find()
                ? Optional.of(Objects.requireNonNull(line.group(1)).strip())
                : Optional.empty();
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(message.header(name));
    }

    private static Stream<String> addresses(String text) {
        return ADDRESS.matcher(text).results().map(it -> it.group());
    }
}
