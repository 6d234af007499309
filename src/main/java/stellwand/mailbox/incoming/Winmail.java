package stellwand.mailbox.incoming;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.Incoming.Attachment;
import stellwand.mailbox.office.RtfText;

/** What Outlook packs into {@code winmail.dat} (TNEF): the text once more, and the real files. */
record Winmail(String text, List<Attachment> attachments) {
    /** MS-OXTNEF, 2.1.3.1. */
    private static final byte[] SIGNATURE = {0x78, (byte) 0x9F, 0x3E, 0x22};

    /** The second is IANA's. */
    private static final Set<String> TYPES =
            Set.of("application/ms-tnef", "application/vnd.ms-tnef");

    private static final String NAME = "winmail.dat";

    /** MS-OXCDATA, 2.11.1: PtypString. */
    private static final int UNICODE = 0x1F;

    static {
        TNEFAttribute.setMaxRecordLength(Limits.MESSAGE_BYTES);
        MAPIAttribute.setMaxRecordLength(Limits.MESSAGE_BYTES);
    }

    /** Mail servers on the way forget the type, and then only the name is left. */
    static boolean is(Part part) {
        if (TYPES.contains(part.type())) return true;
        return NAME.equalsIgnoreCase(part.fileName()) && isSigned(part.bytes());
    }

    private static boolean isSigned(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static Winmail of(byte[] bytes) throws IOException {
        var message = new HMEFMessage(new ByteArrayInputStream(bytes));
        return new Winmail(text(message), attachments(message));
    }

    private static String text(HMEFMessage message) {
        var html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        if (html != null) return HtmlText.of(letters(html));
        var plain = message.getMessageMAPIAttribute(MAPIProperty.BODY);
        if (plain != null) return letters(plain);
        var old = message.getMessageAttribute(TNEFProperty.ID_BODY);
        if (old != null) return Charsets.guessed(old.getData()).replace("\0", "");
        var rtf = message.getBody();
        return rtf == null ? "" : RtfText.orNothing(rtf);
    }

    private static String letters(MAPIAttribute body) {
        var text =
                body.getType() == UNICODE
                        ? new String(body.getData(), StandardCharsets.UTF_16LE)
                        : Charsets.guessed(body.getData());
        return text.replace("\0", "");
    }

    private static List<Attachment> attachments(HMEFMessage message) {
        var found = new ArrayList<Attachment>();
        for (var each : message.getAttachments()) {
            byte @Nullable [] bytes = each.getContents();
            if (bytes == null) continue;
            var name = Objects.requireNonNullElse(each.getLongFilename(), each.getFilename());
            found.add(
                    new Attachment(
                            Words.plain(String.valueOf(name)),
                            FileTypes.byName(String.valueOf(name)),
                            bytes));
        }
        return found;
    }
}
