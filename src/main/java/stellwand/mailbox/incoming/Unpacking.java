package stellwand.mailbox.incoming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.Incoming.Attachment;
import stellwand.mailbox.incoming.Incoming.LeftOut;
import stellwand.mailbox.incoming.Incoming.LeftOut.Because;

/** Walks through the parts of a message and takes what people meant to send. */
final class Unpacking {
    private final Shelf shelf;
    private final List<String> texts = new ArrayList<>();
    private boolean isHtml;
    private String invitation = "";
    private @Nullable Unpacking forwarded;

    private Unpacking(Shelf shelf) {
        this.shelf = shelf;
    }

    static Unpacking of(Part message) {
        var unpacking = new Unpacking(new Shelf());
        unpacking.walk(message, 0);
        return unpacking;
    }

    /** Quotes and signature are still in it. */
    String text() {
        var own = String.join("\n\n", texts);
        if (!own.isBlank()) return own;
        if (!invitation.isBlank()) return invitation;
        return forwarded == null ? "" : forwarded.text();
    }

    Shelf shelf() {
        return shelf;
    }

    private void walk(Part part, int depth) {
        if (depth > Limits.DEPTH) shelf.leave(name(part), part, Because.TOO_DEEP);
        else if (part.is("multipart/")) divide(part, depth);
        else if (part.is("message/rfc822") || part.is("message/global")) open(part, depth);
        else if (isText(part)) read(part);
        else if (part.is("message/") || part.is("text/rfc822-headers")) return;
        else if (part.type().equals("application/ms-tnef")) unwrap(part);
        else keep(part);
    }

    private static boolean isText(Part part) {
        boolean readable =
                part.is("text/plain")
                        || part.is("text/html")
                        || part.is("text/calendar")
                        || part.is("text/enriched")
                        || part.type().equals("text/");
        return readable
                && (!part.isAttached() && (part.fileName() == null || part.is("text/calendar")));
    }

    private void divide(Part part, int depth) {
        var parts = part.parts();
        if (parts.isEmpty()) {
            if (part.size() > 0) texts.add(Words.plain(part.undividedText()));
        } else if (part.is("multipart/alternative")) {
            choose(parts.stream().map(each -> aside(each, depth + 1)).toList());
        } else {
            for (var each : parts) walk(each, depth + 1);
        }
    }

    /** Its files go to our shelf, its text waits to be chosen. */
    private Unpacking aside(Part part, int depth) {
        var alternative = new Unpacking(shelf);
        alternative.walk(part, depth);
        return alternative;
    }

    private void choose(List<Unpacking> alternatives) {
        for (var each : alternatives) {
            if (invitation.isBlank()) invitation = each.invitation;
            if (forwarded == null) forwarded = each.forwarded;
        }
        var plain =
                alternatives.stream()
                        .filter(each -> !each.isHtml && each.saysSomething())
                        .findFirst();
        var html =
                alternatives.stream()
                        .filter(each -> each.isHtml && each.saysSomething())
                        .findFirst();
        var best =
                plain.filter(it -> html.isEmpty() || !it.onlyPointsToHtml())
                        .or(() -> html)
                        .or(() ->
                                Optional.ofNullable(
                                        alternatives.isEmpty() ? null : alternatives.getFirst()));
        best.ifPresent(it -> {
            texts.addAll(it.texts);
            isHtml |= it.isHtml;
        });
    }

    private boolean saysSomething() {
        return texts.stream().anyMatch(each -> !each.isBlank());
    }

    /** "Your mail program shows no HTML." */
    private boolean onlyPointsToHtml() {
        var all = String.join("", texts);
        return all.length() < 300 && all.contains("HTML");
    }

    private void read(Part part) {
        switch (part.type()) {
            case "text/html" -> {
                texts.add(HtmlText.of(part.text()));
                isHtml = true;
            }
            case "text/calendar" -> {
                invitation = Calendar.text(part.text());
                keep(part);
            }
            default -> texts.add(plain(part));
        }
    }

    private static String plain(Part part) {
        var text = Words.plain(part.text());
        if (!"flowed".equalsIgnoreCase(part.parameter("format"))) return text;
        return Words.unflowed(text, "yes".equalsIgnoreCase(part.parameter("delsp")));
    }

    /** Kept as a file; read when nothing else is said. */
    private void open(Part part, int depth) {
        var inner = part.inner();
        shelf.put(name(inner) + ".eml", "message/rfc822", part.bytes(), false);
        var unpacked = new Unpacking(new Shelf());
        unpacked.walk(inner, depth + 1);
        if (forwarded == null) forwarded = unpacked;
    }

    private void unwrap(Part part) {
        try {
            var winmail = Winmail.of(part.bytes());
            if (!saysSomething() && !winmail.text().isBlank())
                texts.add(Words.plain(winmail.text()));
            for (var each : winmail.attachments())
                shelf.put(each.name(), each.type(), each.bytes(), false);
        } catch (IOException | RuntimeException torn) {
            keep(part);
        }
    }

    private void keep(Part part) {
        shelf.put(name(part), part.type(), part.bytes(), part.isInline());
    }

    private static String name(Part part) {
        return Objects.requireNonNullElse(
                Optional.ofNullable(part.fileName()).orElse(part.header("Subject")),
                part.type().replace('/', '.'));
    }

    /** With a letter that was only passed on, its files come, too. */
    List<Attachment> attachments() {
        return shelf.attachments();
    }

    List<LeftOut> leftOut() {
        return shelf.leftOut();
    }
}
