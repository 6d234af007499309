package stellwand.mailbox.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.incoming.Incoming.Attachment;
import stellwand.mailbox.incoming.Incoming.LeftOut;
import stellwand.mailbox.incoming.Incoming.LeftOut.Because;
import stellwand.mailbox.office.OfficeFiles;
import stellwand.mailbox.office.OfficeText;

/** The files of a message: those worth keeping, and which ones were left out for which reason. */
final class Shelf {
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final OfficeFiles office = new OfficeFiles();
    private int texts;

    /** What it says, if it is a text of an office program. */
    Optional<String> put(Attachment file, boolean isInline) {
        var why = reasonNotTo(file, isInline);
        if (why != null) {
            leave(leftOut(file, why));
            return Optional.empty();
        }
        return switch (office.read(file.name(), file.type(), file.bytes())) {
            case OfficeText.Nothing() -> {
                attachments.add(file);
                yield Optional.empty();
            }
            case OfficeText.Not(var not) -> {
                leave(leftOut(file, because(not)));
                yield Optional.empty();
            }
            case OfficeText.Words(var words) -> {
                leave(leftOut(file, Because.TEXT_TAKEN));
                yield Optional.of(words);
            }
        };
    }

    private static LeftOut leftOut(Attachment file, Because because) {
        return new LeftOut(
                file.name(),
                file.type(),
                file.size(),
                because,
                isForNobody(because) ? null : file.bytes());
    }

    private static boolean isForNobody(Because because) {
        return switch (because) {
            case DANGEROUS, ONLY_DECORATION, ONLY_A_SIGNATURE -> true;
            case TOO_LARGE, TOO_MANY, TOO_DEEP, ENCRYPTED, BROKEN, TEXT_TAKEN -> false;
        };
    }

    private static Because because(OfficeText.Why why) {
        return switch (why) {
            case TOO_LARGE -> Because.TOO_LARGE;
            case TOO_DEEP -> Because.TOO_DEEP;
            case BROKEN -> Because.BROKEN;
            case ENCRYPTED -> Because.ENCRYPTED;
        };
    }

    /** Whatever the reason is: what might do harm does so at any depth. */
    void leave(String name, Part part, Because because) {
        var file = new Attachment(name, part.type(), part.bytes());
        leave(leftOut(file, FileTypes.isDangerous(file) ? Because.DANGEROUS : because));
    }

    private void leave(LeftOut part) {
        if (part.because() == Because.TEXT_TAKEN) texts++;
        if (leftOut.size() < Limits.PARTS) leftOut.add(part);
    }

    private @Nullable Because reasonNotTo(Attachment file, boolean isInline) {
        var type = file.type();
        if (FileTypes.isSignature(type)) return Because.ONLY_A_SIGNATURE;
        if (FileTypes.isEncrypted(type)) return Because.ENCRYPTED;
        if (FileTypes.isDangerous(file)) return Because.DANGEROUS;
        if (file.size() > Limits.ATTACHMENT_BYTES) return Because.TOO_LARGE;
        if (attachments.size() + texts >= Limits.ATTACHMENTS) return Because.TOO_MANY;
        boolean isSmall = file.size() < Limits.DECORATION_BYTES;
        return isInline && isSmall && type.startsWith("image/") ? Because.ONLY_DECORATION : null;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
