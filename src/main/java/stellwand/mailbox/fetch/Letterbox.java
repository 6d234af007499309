package stellwand.mailbox.fetch;

import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.StoreClosedException;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import stellwand.mailbox.fetch.IncomingTable.Reason;

/**
 * An open connection to where the mail of one address lies. Its mails have numbers that only grow:
 * up to which one they were fetched is known to the {@link Shelf}. What was fetched is moved away,
 * if the server lets us, and never deleted by us.
 */
final class Letterbox implements AutoCloseable {
    private static final int AT_ONCE = 50;

    private final IMAPStore store;
    private final IMAPFolder inbox;
    private final Download download;
    private final Cupboard cupboard;

    private Letterbox(IMAPStore store, IMAPFolder inbox) {
        this.store = store;
        this.inbox = inbox;
        this.download = new Download(inbox);
        this.cupboard = new Cupboard(store, inbox);
    }

    static Letterbox open(ImapAddress address) throws MessagingException {
        var store = (IMAPStore) Session.getInstance(address.properties()).getStore("imap");
        try {
            store.connect(address.host(), address.port(), address.user(), address.password());
            var inbox = (IMAPFolder) store.getFolder("INBOX");
            inbox.open(Folder.READ_WRITE);
            return new Letterbox(store, inbox);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    /**
     * What could be had of one mail.
     *
     * @param raw all of it; the header of one that is too large; null when it cannot be fetched
     * @param why null when it is whole
     */
    record Brought(long uidValidity, long uid, byte @Nullable [] raw, @Nullable Reason why) {}

    /**
     * @param taken how many were not known before
     * @param leftBehind how many are known and stay in the inbox
     */
    record Look(int taken, int leftBehind) {}

    /** Takes some; all are on the shelf before the first is moved. */
    Look take(Shelf shelf) throws MessagingException {
        if (inbox.getMessageCount() == 0) return new Look(0, 0);
        long uidValidity = inbox.getUIDValidity();
        long last = shelf.last(uidValidity);
        var all = messages();
        var unknown = all.tailMap(last, false).keySet().stream().limit(AT_ONCE).toList();
        for (long uid : unknown) bring(uidValidity, uid, shelf).ifPresent(shelf::put);
        long known = unknown.isEmpty() ? last : unknown.getLast();
        return new Look(unknown.size(), moveAway(all.headMap(known, true)));
    }

    private NavigableMap<Long, Message> messages() throws MessagingException {
        var all = new TreeMap<Long, Message>();
        for (var each : inbox.getMessagesByUID(1, UIDFolder.LASTUID)) {
            all.put(inbox.getUID(each), each);
        }
        return all;
    }

    /** Whatever is wrong with one mail: the next one has its turn. Nothing when it is gone. */
    private Optional<Brought> bring(long uidValidity, long uid, Shelf shelf)
            throws MessagingException {
        if (!shelf.mayTry(uid)) return Optional.of(notFetched(uidValidity, uid));
        try {
            return Optional.of(
                    download.isTooLarge(uid)
                            ? new Brought(uidValidity, uid, download.header(uid), Reason.TOO_LARGE)
                            : new Brought(uidValidity, uid, download.whole(uid), null));
        } catch (FolderClosedException | StoreClosedException broken) {
            throw broken;
        } catch (MessagingException | RuntimeException unfit) {
            return download.isThere(uid)
                    ? Optional.of(notFetched(uidValidity, uid))
                    : Optional.empty();
        }
    }

    private static Brought notFetched(long uidValidity, long uid) {
        return new Brought(uidValidity, uid, null, Reason.NOT_FETCHED);
    }

    /** How many stay. */
    private int moveAway(Map<Long, Message> fetched) throws MessagingException {
        var there = new ArrayList<>(fetched.values());
        there.removeIf(Message::isExpunged);
        int staying = cupboard.move(there);
        if (staying < there.size()) numberAnew();
        return staying;
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
