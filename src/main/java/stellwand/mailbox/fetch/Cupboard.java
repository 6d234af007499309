package stellwand.mailbox.fetch;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/**
 * The folder {@code Stellwand} on the mail server, to which mail is moved once it was fetched. What
 * cannot be moved stays in the inbox, and was fetched all the same.
 */
final class Cupboard {
    private static final String NAME = "Stellwand";
    private static final int AT_ONCE = 50;

    private final IMAPStore store;
    private final IMAPFolder inbox;
    private @Nullable Folder folder;

    /** Copied but not deleted: trying that again would fill the folder. */
    private boolean wouldDouble;

    Cupboard(IMAPStore store, IMAPFolder inbox) {
        this.store = store;
        this.inbox = inbox;
    }

    /** How many stay in the inbox. */
    int move(List<Message> fetched) throws MessagingException {
        if (fetched.isEmpty()) return 0;
        var target = target();
        if (target.isEmpty() || wouldDouble) return fetched.size();
        int staying = 0;
        for (int from = 0; from < fetched.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, fetched.size());
            int refused = moveSome(fetched.subList(from, to), target.get());
            staying += refused;
            if (refused == to - from) {
                folder = null;
                return staying + fetched.size() - to;
            }
        }
        return staying;
    }

    /** Found or made anew when it was not there, or took nothing, the last time. */
    private Optional<Folder> target() throws MessagingException {
        if (folder == null) folder = find();
        return Optional.ofNullable(folder);
    }

    private @Nullable Folder find() throws MessagingException {
        var places = new LinkedHashSet<String>();
        var personal = store.getPersonalNamespaces();
        if (personal.length > 0) places.add(beneath(personal[0]));
        places.add(NAME);
        places.add(inbox.getFullName() + inbox.getSeparator() + NAME);
        for (var place : places) {
            var there = store.getFolder(place);
            if (there.exists()) return there;
        }
        for (var place : places) {
            var made = store.getFolder(place);
            if (made.create(Folder.HOLDS_MESSAGES)) return made;
        }
        return null;
    }

    /** Some servers have all folders beneath the inbox (RFC 2342). */
    private static String beneath(Folder namespace) throws MessagingException {
        var name = namespace.getFullName();
        return name.isEmpty() ? NAME : name + namespace.getSeparator() + NAME;
    }

    /** How many of these are refused: one that cannot be moved does not hold the others. */
    private int moveSome(List<Message> some, Folder target) throws MessagingException {
        if (isMoved(some, target)) return 0;
        int refused = 0;
        for (var each : some) {
            if (!isMoved(List.of(each), target)) refused++;
        }
        return refused;
    }

    private boolean isMoved(List<Message> some, Folder target) throws MessagingException {
        if (wouldDouble) return false;
        try {
            move(some.toArray(Message[]::new), target);
            return true;
        } catch (FolderClosedException | StoreClosedException broken) {
            throw broken;
        } catch (MessagingException refused) {
            return false;
        }
    }

    private void move(Message[] some, Folder target) throws MessagingException {
        if (store.hasCapability("MOVE")) {
            inbox.moveMessages(some, target);
            return;
        }
        if (!store.hasCapability("UIDPLUS")) {
            throw new MessagingException("Others would be deleted along with these");
        }
        inbox.copyMessages(some, target);
        wouldDouble = true;
        inbox.setFlags(some, new Flags(Flags.Flag.DELETED), true);
        inbox.expunge(some);
        wouldDouble = false;
    }
}
