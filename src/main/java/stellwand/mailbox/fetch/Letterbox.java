package stellwand.mailbox.fetch;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/**
 * An open connection to where the mail of one address lies. What is in the inbox was not fetched
 * yet; what was fetched is moved to the folder {@code Stellwand} and never deleted by us.
 */
final class Letterbox implements AutoCloseable {
    private static final String FETCHED = "Stellwand";
    private static final int AT_ONCE = 50;
    private static final int LARGEST = 40 * 1024 * 1024;

    private final IMAPStore store;
    private final IMAPFolder inbox;
    private final Folder fetched;

    private Letterbox(IMAPStore store, IMAPFolder inbox, Folder fetched) {
        this.store = store;
        this.inbox = inbox;
        this.fetched = fetched;
    }

    static Letterbox open(ImapAddress address) throws MessagingException {
        var store = (IMAPStore) Session.getInstance(address.properties()).getStore("imap");
        try {
            store.connect(address.host(), address.port(), address.user(), address.password());
            var inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            var fetched = store.getFolder(FETCHED);
            if (!fetched.exists()) fetched.create(Folder.HOLDS_MESSAGES);
            return new Letterbox(store, inbox, fetched);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    /** Where a message that is on its way to us is made safe. */
    interface Shelf {
        /**
         * @param raw null when it is too large to be fetched
         */
        void put(long uidValidity, long uid, @Nullable String messageId, byte @Nullable [] raw);
    }

    /** Takes some; all are on the shelf before the first is moved. The answer: how many. */
    int take(Shelf shelf) throws MessagingException, IOException {
        int count = Math.min(AT_ONCE, inbox.getMessageCount());
        if (count == 0) return 0;
        var messages = inbox.getMessages(1, count);
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.ENVELOPE);
        profile.add(FetchProfile.Item.SIZE);
        inbox.fetch(messages, profile);
        for (var each : messages) put((IMAPMessage) each, shelf);
        moveAway(messages);
        numberAnew();
        return count;
    }

    private void put(IMAPMessage message, Shelf shelf) throws MessagingException, IOException {
        long uid = inbox.getUID(message);
        var id = message.getMessageID();
        if (message.getSize() > LARGEST) {
            shelf.put(inbox.getUIDValidity(), uid, id, null);
            return;
        }
        try (var raw = message.getMimeStream()) {
            shelf.put(inbox.getUIDValidity(), uid, id, raw.readAllBytes());
        }
    }

    private void moveAway(Message[] messages) throws MessagingException {
        if (store.hasCapability("MOVE")) {
            inbox.moveMessages(messages, fetched);
            return;
        }
        inbox.copyMessages(messages, fetched);
        inbox.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        inbox.expunge(messages);
    }

    /** What was moved keeps its number in an open folder. */
    private void numberAnew() throws MessagingException {
        inbox.close(false);
        inbox.open(Folder.READ_WRITE);
    }

    boolean tellsNews() throws MessagingException {
        return store.hasCapability("IDLE");
    }

    /** Until something comes, or {@link #wake} is called. */
    void awaitNews() throws MessagingException {
        inbox.idle(true);
    }

    /** Ends the wait, and sees whether the server is still there. */
    void wake() {
        inbox.isOpen();
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
