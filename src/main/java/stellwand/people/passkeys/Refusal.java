package stellwand.people.passkeys;

import stellwand.journal.Reason;

/** Every "no" to a passkey. */
enum Refusal implements Reason {
    PASSKEYS_NEED_HTTPS(Kind.CONFLICT),
    PASSKEY_CAME_TOO_LATE(Kind.GONE),
    PASSKEY_IS_UNKNOWN(Kind.NOT_FOUND),
    PASSKEY_IS_NOT_ACCEPTED(Kind.NOT_ALLOWED),
    PASSKEY_MAY_BE_COPIED(Kind.NOT_ALLOWED),
    PASSKEY_IS_KNOWN_ALREADY(Kind.CONFLICT),
    PASSKEY_HAS_NO_NAME(Kind.INVALID),
    TOO_MANY_PASSKEYS(Kind.CONFLICT);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String messageKey() {
        return "people.refusal." + name();
    }
}
