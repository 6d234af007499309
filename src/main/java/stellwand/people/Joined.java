package stellwand.people;

/**
 * @param personalCode lets the same person continue on another phone; as it is stored, without
 *     groups
 * @param again whether this join id, or this code, was known already
 * @param setCookie the header to answer with
 */
public record Joined(
        Participant participant, String personalCode, boolean again, String setCookie) {}
