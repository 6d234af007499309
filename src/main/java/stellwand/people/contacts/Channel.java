package stellwand.people.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By what somebody hears back. */
public enum Channel {
    MAIL,
    /** A text message on the phone. */
    TEXT,
    CALL,
    LETTER,
    /** They come by and ask. */
    COUNTER,
    /** Somebody whom they trust passes it on. */
    ORGANISATION;

    /** Those that are not asked for by a field of their own. */
    public static List<Channel> othersThanMail() {
        return Arrays.stream(values()).filter(it -> it != MAIL).toList();
    }

    public static Optional<Channel> named(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
