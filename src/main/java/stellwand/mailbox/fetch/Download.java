package stellwand.mailbox.fetch;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.Item;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * Single messages, by their numbers. Nothing is asked that a server would have to make out of
 * headers (an envelope, a structure): of broken ones it makes what no client understands.
 */
final class Download {
    private static final int LARGEST = 40 * 1024 * 1024;
    private static final int BLOCK = 1024 * 1024;
    private static final int MOST_OF_A_HEADER = 256 * 1024;

    private final IMAPFolder inbox;

    Download(IMAPFolder inbox) {
        this.inbox = inbox;
    }

    boolean isThere(long uid) throws MessagingException {
        return ask(uid, "UID", UID.class).isPresent();
    }

    boolean isTooLarge(long uid) throws MessagingException {
        var answer = ask(uid, "RFC822.SIZE", RFC822SIZE.class);
        return answer.orElseThrow(Download::noAnswer).size > LARGEST;
    }

    /** The beginning of it: some are endless. */
    byte[] header(long uid) throws MessagingException {
        return block(uid, "HEADER", 0, MOST_OF_A_HEADER);
    }

    byte[] whole(long uid) throws MessagingException {
        var raw = new ByteArrayOutputStream();
        byte[] block;
        do {
            block = block(uid, "", raw.size(), BLOCK);
            raw.writeBytes(block);
        } while (block.length == BLOCK);
        return raw.toByteArray();
    }

    private byte[] block(long uid, String section, int from, int most) throws MessagingException {
        var what = "BODY.PEEK[%s]<%d.%d>".formatted(section, from, most);
        var bytes = ask(uid, what, BODY.class).orElseThrow(Download::noAnswer).getByteArray();
        return bytes == null ? new byte[0] : bytes.getNewBytes();
    }

    private static MessagingException noAnswer() {
        return new MessagingException("No answer that could be understood");
    }

    /** Angus asks by place in the folder, and takes a refusal for an empty message. */
    private <T extends Item> Optional<T> ask(long uid, String what, Class<T> kind)
            throws MessagingException {
        var command = "UID FETCH %d (%s)".formatted(uid, what);
        var answers =
                (Response[])
                        inbox.doCommand(server -> {
                            var all = server.command(command, null);
                            server.notifyResponseHandlers(all);
                            server.handleResult(all[all.length - 1]);
                            return all;
                        });
        return Arrays.stream(answers)
                .filter(FetchResponse.class::isInstance)
                .map(answer -> ((FetchResponse) answer).getItem(kind))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
