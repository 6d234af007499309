package stellwand.mailbox.incoming;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.Incoming.Attachment;
import stellwand.mailbox.office.RtfText;

/** What Outlook packs into {@code winmail.dat} (TNEF): the text once more, and the real files. */
record Winmail(String text, List<Attachment> attachments) {
    /** MS-OXCDATA, 2.11.1: PtypString. */
    private static final int UNICODE = 0x1F;

    static Winmail of(byte[] bytes) throws IOException {
        var message = new HMEFMessage(new ByteArrayInputStream(bytes));
        return new Winmail(text(message), attachments(message));
    }

    private static String text(HMEFMessage message) {
        var html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        if (html != null) return HtmlText.of(Charsets.guessed(html.getData()));
        var plain = message.getMessageMAPIAttribute(MAPIProperty.BODY);
        if (plain != null) return plain(plain);
        var rtf = message.getBody();
        return rtf == null ? "" : RtfText.orNothing(rtf);
    }

    private static String plain(MAPIAttribute body) {
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
