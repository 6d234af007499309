package stellwand.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One kept-alive HTTP/1.1 connection, as plain as can be: the client must not be the bottleneck.
 */
final class Line implements AutoCloseable {
    private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: ([^;\\r]+)");
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    /** What came back. */
    record Reply(int status, String head, String body) {

        /** Of whoever was let in. */
        String cookie() {
            return first(COOKIE, head);
        }
    }

    Line(int port) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
            out = socket.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] get(String path, String cookie) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String cookie, String json) {
        return post(path, cookie, "application/json", json);
    }

    static byte[] form(String path, String cookie, String fields) {
        return post(path, cookie, "application/x-www-form-urlencoded", fields);
    }

    private static byte[] post(String path, String cookie, String type, String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        return "POST %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(path, cookie, type, body.length, text)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What a pattern finds first. */
    static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) throw new IllegalStateException("no " + pattern + " in " + text);
        return found.group(1);
    }

    Reply ask(byte[] request) {
        send(request);
        return read();
    }

    void send(byte[] request) {
        try {
            out.write(request);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reply read() {
        var head = readUntil("\r\n\r\n");
        var length = LENGTH.matcher(head);
        int status = Integer.parseInt(head.substring(9, 12));
        if (length.find()) return new Reply(status, head, readExactly(length.group(1)));
        return new Reply(status, head, hasBody(head) ? readUntil("\r\n0\r\n\r\n") : "");
    }

    private static boolean hasBody(String head) {
        return head.toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
    }

    private String readExactly(String length) {
        try {
            return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to and with {@code end}. */
    String readUntil(String end) {
        var text = new StringBuilder();
        char last = end.charAt(end.length() - 1);
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                text.append((char) next);
                if (next == last && text.indexOf(end, text.length() - end.length()) >= 0) {
                    return text.toString();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("The server hung up after: " + text);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
