package stellwand.mailbox.fetch;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderClosedException;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;

/** Why mail cannot be fetched, by kind only: what mail servers say may quote a letter. */
public enum Trouble {
    /** Name or password are not those that the server knows. */
    SIGN_IN,
    NOT_REACHED,
    /** Nobody vouches for its certificate, or encryption fails. */
    NOT_SAFE,
    OTHER;

    static Trouble of(Throwable broken) {
        if (broken instanceof AuthenticationFailedException) return SIGN_IN;
        if (hasCause(broken, SSLException.class)) return NOT_SAFE;
        boolean isCut =
                broken instanceof MailConnectException
                        || broken instanceof FolderClosedException
                        || broken instanceof StoreClosedException
                        || hasCause(broken, IOException.class);
        return isCut ? NOT_REACHED : OTHER;
    }

    private static boolean hasCause(Throwable broken, Class<? extends Throwable> kind) {
        return Stream.iterate(broken, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(kind::isInstance);
    }
}
