package stellwand.mailbox.incoming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.Incoming.Attachment;
import stellwand.mailbox.incoming.Incoming.LeftOut;
import stellwand.mailbox.incoming.Incoming.LeftOut.Because;

/** The files of a message: those worth keeping, and which ones were left out for which reason. */
final class Shelf {
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    void put(String name, String type, byte[] bytes, boolean isInline) {
        var why = reasonNotTo(name, type, bytes.length, isInline);
        if (why == null) attachments.add(new Attachment(name, type, bytes));
        else leave(new LeftOut(name, type, bytes.length, why));
    }

    void leave(String name, Part part, Because because) {
        leave(new LeftOut(name, part.type(), part.size(), because));
    }

    private void leave(LeftOut part) {
        if (leftOut.size() < Limits.PARTS) leftOut.add(part);
    }

    private @Nullable Because reasonNotTo(String name, String type, int size, boolean isInline) {
        if (FileTypes.isSignature(type)) return Because.ONLY_A_SIGNATURE;
        if (FileTypes.isEncrypted(type)) return Because.ENCRYPTED;
        if (FileTypes.isDangerous(name, type)) return Because.DANGEROUS;
        if (size > Limits.ATTACHMENT_BYTES) return Because.TOO_LARGE;
        if (attachments.size() >= Limits.ATTACHMENTS) return Because.TOO_MANY;
        boolean isSmall = size < Limits.DECORATION_BYTES;
        return isInline && isSmall && type.startsWith("image/") ? Because.ONLY_DECORATION : null;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
