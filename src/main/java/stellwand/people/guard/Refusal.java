package stellwand.people.guard;

import stellwand.journal.Reason;

/** Every "no" at the door. */
enum Refusal implements Reason {
    NOT_FOUND(Kind.NOT_FOUND),
    ROLE_IS_MISSING(Kind.NOT_ALLOWED),
    CAME_FROM_ANOTHER_SITE(Kind.NOT_ALLOWED);

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
