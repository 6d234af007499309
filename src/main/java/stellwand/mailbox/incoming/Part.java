package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message or a part of one: headers, and a slice of the raw bytes below them. Angus reads headers
 * and unwraps; cutting is ours, since Angus gives up where mail programs go on, and has no limits.
 */
final class Part {
    private static final Pattern TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");

    private final byte[] raw;
    private final InternetHeaders headers;
    private final int from;
    private final int to;

    private Part(byte[] raw, InternetHeaders headers, int from, int to) {
        this.raw = raw;
        this.headers = headers;
        this.from = from;
        this.to = to;
    }

    static Part message(byte[] raw) {
        return of(raw, RawLines.startOfMessage(raw), raw.length);
    }

    /** Without a header in its first line, all of it is text. */
    static Part of(byte[] raw, int from, int to) {
        if (!RawLines.isHeader(raw, from, to))
            return new Part(raw, new InternetHeaders(), from, to);
        int body = RawLines.endOfHeaders(raw, from, Math.min(to, from + Limits.HEADER_BYTES));
        try {
            var in = new ByteArrayInputStream(raw, from, body - from);
            return new Part(raw, new InternetHeaders(in), body, to);
        } catch (MessagingException notRead) {
            return new Part(raw, new InternetHeaders(), from, to);
        }
    }

    /** The message that stands in this part. */
    Part inner() {
        return wrapped() ? message(bytes()) : of(raw, RawLines.skipEmpty(raw, from, to), to);
    }

    private boolean wrapped() {
        return List.of("base64", "quoted-printable").contains(encoding());
    }

    List<Part> parts() {
        var boundary = parameters().get("boundary");
        if (boundary == null || boundary.isBlank()) return List.of();
        return Multipart.parts(raw, from, to, boundary.strip());
    }

    /** In small letters: {@code text/plain}. */
    String type() {
        var header = raw("Content-Type");
        if (header == null) return "text/plain";
        var found = TYPE.matcher(header);
        return found.lookingAt() || found.find()
                ? found.group().toLowerCase(Locale.ROOT)
                : header.strip().toLowerCase(Locale.ROOT).startsWith("text")
                        ? "text/plain"
                        : "application/octet-stream";
    }

    boolean is(String type) {
        return type().startsWith(type);
    }

    @Nullable String parameter(String name) {
        return parameters().get(name);
    }

    private ParameterList parameters() {
        var header = String.valueOf(raw("Content-Type"));
        try {
            var known = EncodedWords.parametersInKnownCharsets(header);
            var list = new ContentType(known).getParameterList();
            return list == null ? new ParameterList() : list;
        } catch (ParseException e) {
            return Parameters.salvaged(header);
        }
    }

    boolean isAttached() {
        var disposition = raw("Content-Disposition");
        return disposition != null
                && disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    boolean isInline() {
        return raw("Content-ID") != null && !isAttached();
    }

    @Nullable String fileName() {
        var name = disposition("filename");
        if (name == null) name = parameter("name");
        return name == null || name.isBlank() ? null : Words.plain(decoded(name));
    }

    private @Nullable String disposition(String parameter) {
        var header = raw("Content-Disposition");
        if (header == null) return null;
        try {
            return new ContentDisposition(EncodedWords.parametersInKnownCharsets(header))
                    .getParameter(parameter);
        } catch (ParseException e) {
            return Parameters.salvaged(header).get(parameter);
        }
    }

    /** The first of that name, unfolded and decoded. */
    @Nullable String header(String name) {
        var value = raw(name);
        return value == null ? null : Words.plain(decoded(value));
    }

    /** As it stands there, but for folding. */
    @Nullable String raw(String name) {
        var values = headers.getHeader(name);
        return values == null ? null : unfolded(values[0]);
    }

    List<String> all(String name) {
        var values = headers.getHeader(name);
        return values == null ? List.of() : Arrays.stream(values).map(Part::unfolded).toList();
    }

    List<String> names() {
        return java.util.Collections.list(headers.getAllHeaders()).stream()
                .map(each -> each.getName().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String unfolded(String value) {
        return MimeUtility.unfold(value).replaceAll("[\\r\\n]+\\s*", " ").strip();
    }

    static String decoded(String value) {
        var letters = Charsets.guessed(value.getBytes(ISO_8859_1));
        var source = value.chars().allMatch(each -> each < 256) ? letters : value;
        try {
            return MimeUtility.decodeText(EncodedWords.inKnownCharsets(source));
        } catch (UnsupportedEncodingException | RuntimeException unknown) {
            return source;
        }
    }

    private String encoding() {
        var encoding = raw("Content-Transfer-Encoding");
        return encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
    }

    int size() {
        return to - from;
    }

    byte[] bytes() {
        return Transfer.decoded(raw, from, to, encoding());
    }

    String text() {
        var text = Charsets.text(bytes(), parameter("charset"));
        return text.length() > Limits.SOURCE_CHARACTERS
                ? text.substring(0, Limits.SOURCE_CHARACTERS)
                : text;
    }

    /** Bodies of multiparts that cannot be cut are read as text, headers of the parts and all. */
    String undividedText() {
        return Charsets.guessed(
                Arrays.copyOfRange(raw, from, Math.min(to, from + Limits.SOURCE_CHARACTERS)));
    }
}
