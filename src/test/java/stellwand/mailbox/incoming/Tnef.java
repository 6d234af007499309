package stellwand.mailbox.incoming;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes what Outlook hides mails in, byte by byte (MS-OXTNEF): no library does. */
final class Tnef {
    private static final int SIGNATURE = 0x223E9F78;
    private static final int MESSAGE = 1;
    private static final int ATTACHMENT = 2;

    /** Where the dictionary ends with which every compressed RTF begins (MS-OXRTFCP, 2.1.2.1). */
    private static final int DICTIONARY = 207;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Tnef() {
        out.writeBytes(number(SIGNATURE));
        out.writeBytes(shorter(1));
        attribute(MESSAGE, 0x00089006, number(0x00010000));
    }

    /** As Outlook 97 wrote it. */
    Tnef oldText(byte[] text) {
        return attribute(MESSAGE, 0x0002800C, Arrays.copyOf(text, text.length + 1));
    }

    Tnef text(String text) {
        return properties(property(0x001F, 0x1000, (text + "\0").getBytes(UTF_16LE)));
    }

    Tnef html(byte[] html) {
        return properties(property(0x0102, 0x1013, html));
    }

    Tnef rtf(String rtf) {
        return properties(property(0x0102, 0x1009, compressed(rtf.getBytes(US_ASCII))));
    }

    Tnef file(String name, byte[] bytes) {
        attribute(ATTACHMENT, 0x00069002, new byte[14]);
        attribute(ATTACHMENT, 0x00018010, (name + "\0").getBytes(US_ASCII));
        return attribute(ATTACHMENT, 0x0006800F, bytes);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private Tnef properties(byte[] property) {
        return attribute(MESSAGE, 0x00069003, joined(number(1), property));
    }

    /** One value, filled up to four bytes. */
    private static byte[] property(int type, int id, byte[] value) {
        var whole = Arrays.copyOf(value, (value.length + 3) / 4 * 4);
        return joined(shorter(type), shorter(id), number(1), number(value.length), whole);
    }

    private Tnef attribute(int level, int id, byte[] data) {
        int sum = 0;
        for (byte each : data) sum += each & 0xFF;
        out.write(level);
        out.writeBytes(joined(number(id), number(data.length), data, shorter(sum & 0xFFFF)));
        return this;
    }

    /** Only letters, and at the end the reference to where it is that ends it. */
    private static byte[] compressed(byte[] rtf) {
        var words = new ByteArrayOutputStream();
        for (int at = 0; at <= rtf.length; at += 8) {
            int left = rtf.length - at;
            words.write(left < 8 ? 1 << left : 0);
            words.write(rtf, at, Math.min(8, left));
        }
        int end = (DICTIONARY + rtf.length) << 4;
        words.write(end >> 8);
        words.write(end);
        return joined(
                number(words.size() + 12),
                number(rtf.length),
                "LZFu".getBytes(US_ASCII),
                number(0),
                words.toByteArray());
    }

    private static byte[] joined(byte[]... pieces) {
        var all = new ByteArrayOutputStream();
        for (var each : pieces) all.writeBytes(each);
        return all.toByteArray();
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }

    private static byte[] shorter(int value) {
        return ByteBuffer.allocate(2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) value)
                .array();
    }
}
