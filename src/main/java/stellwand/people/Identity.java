package stellwand.people;

import java.util.UUID;

/** What a session can be given. */
sealed interface Identity {
    record OfStaff(UUID staff, Device device) implements Identity {}

    record OfParticipant(Participant participant) implements Identity {}

    /**
     * What the link grants, for as long as the link holds.
     *
     * @param asStaff such a grant ends like a sign-in
     */
    record ByLink(UUID link, boolean asStaff) implements Identity {}
}
