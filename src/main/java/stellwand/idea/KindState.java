package stellwand.idea;

import stellwand.idea.IdeaEvent.IdeaReceived;

/**
 * What an idea counts as, and who said so.
 *
 * @param anybody whether anybody did, its sender or staff: whoever writes a mail is not asked
 * @param decided whether a person of the staff said it last
 * @param denied whether one of them has said that it is no personal matter, after it was one
 */
record KindState(IdeaKind kind, boolean anybody, boolean decided, boolean denied) {
    static final KindState NONE = new KindState(IdeaKind.IDEA, false, false, false);

    static KindState of(IdeaReceived it) {
        return new KindState(it.kind(), it.source().way() != WayIn.MAIL, false, false);
    }

    KindState said(IdeaKind next) {
        return new KindState(next, true, false, denied);
    }

    KindState decided(IdeaKind next) {
        boolean isNoMatter = kind == IdeaKind.PERSONAL && next != IdeaKind.PERSONAL;
        return new KindState(next, true, true, denied || isNoMatter);
    }

    /**
     * Whether its sender may say so. What a person has decided they change no more, but for one
     * thing: that it is about themselves, as long as nobody has said that it is not.
     */
    boolean leavesOpen(IdeaKind next) {
        if (!decided) return true;
        return next == IdeaKind.PERSONAL && kind != IdeaKind.PERSONAL && !denied;
    }
}
