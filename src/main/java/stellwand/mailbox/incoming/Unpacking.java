package stellwand.mailbox.incoming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import stellwand.mailbox.incoming.Incoming.Attachment;
import stellwand.mailbox.incoming.Incoming.LeftOut;
import stellwand.mailbox.incoming.Incoming.LeftOut.Because;

/** Walks through the parts of a message and takes what people meant to send. */
final class Unpacking {
    /** A mail that passes on a mail that passed one on. */
    private static final int MAILS_WITHIN = 2;

    private final Shelf shelf;
    private final int mailsAround;
    private final List<String> texts = new ArrayList<>();
    private final List<Enclosure> enclosures = new ArrayList<>();
    private boolean isHtml;
    private String invitation = "";

    private Unpacking(Shelf shelf, int mailsAround) {
        this.shelf = shelf;
        this.mailsAround = mailsAround;
    }

    static Unpacking of(Part message) {
        var unpacking = new Unpacking(new Shelf(), 0);
        unpacking.walk(message, 0);
        return unpacking;
    }

    /** Quotes and signature are still in it. */
    String text() {
        var own = String.join("\n\n", texts);
        return own.isBlank() ? invitation : own;
    }

    /** A logo alone says nothing. */
    boolean isEmpty() {
        return text().isBlank()
                && enclosures.stream().allMatch(it -> it.words().isBlank())
                && shelf.attachments().isEmpty()
                && shelf.leftOut().stream()
                        .allMatch(it ->
                                it.because() == Because.ONLY_DECORATION
                                        || it.because() == Because.ONLY_A_SIGNATURE);
    }

    /** Texts that came as files. */
    List<Enclosure> enclosures() {
        return List.copyOf(enclosures);
    }

    private void walk(Part part, int depth) {
        if (depth > Limits.DEPTH) shelf.leave(name(part), part, Because.TOO_DEEP);
        else if (part.is("multipart/")) divide(part, depth);
        else if (part.is("message/rfc822") || part.is("message/global")) open(part, depth);
        else if (isText(part)) read(part);
        else if (part.is("message/") || part.is("text/rfc822-headers")) return;
        else if (Winmail.is(part)) unwrap(part);
        else if (Enclosure.isText(part)) enclosures.add(Enclosure.of(part));
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
        var alternative = new Unpacking(shelf, mailsAround);
        alternative.walk(part, depth);
        return alternative;
    }

    private void choose(List<Unpacking> alternatives) {
        for (var each : alternatives) {
            if (invitation.isBlank()) invitation = each.invitation;
            enclosures.addAll(each.enclosures);
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

    /** Its files go to our shelf. */
    private void open(Part part, int depth) {
        var inner = part.inner();
        if (mailsAround >= MAILS_WITHIN) {
            shelf.leave(name(inner) + ".eml", part, Because.TOO_DEEP);
            return;
        }
        var unpacked = new Unpacking(shelf, mailsAround + 1);
        unpacked.walk(inner, depth + 1);
        enclosures.add(Enclosure.mail(inner, unpacked.text()));
        enclosures.addAll(unpacked.enclosures);
    }

    private void unwrap(Part part) {
        try {
            var winmail = Winmail.of(part.bytes());
            if (!saysSomething() && !winmail.text().isBlank())
                texts.add(Words.plain(winmail.text()));
            for (var each : winmail.attachments()) keep(each, false);
        } catch (IOException | RuntimeException torn) {
            keep(part);
        }
    }

    private void keep(Part part) {
        keep(new Attachment(name(part), part.type(), part.bytes()), part.isInline());
    }

    private void keep(Attachment file, boolean isInline) {
        shelf.put(file, isInline)
                .map(it -> Enclosure.of(file.name(), it))
                .ifPresent(enclosures::add);
    }

    private static String name(Part part) {
        return Objects.requireNonNullElse(
                Optional.ofNullable(part.fileName()).orElse(part.header("Subject")),
                part.type().replace('/', '.'));
    }

    /** With a mail that was passed on, its files come, too. */
    List<Attachment> attachments() {
        return shelf.attachments();
    }

    List<LeftOut> leftOut() {
        return shelf.leftOut();
    }
}
