package stellwand.journal;

/** The journal's own "no". */
enum Refusal implements Reason {
    /** The same command id came from another person or with another body. */
    COMMAND_ID_TAKEN;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
