package stellwand.people.duties;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Kept → offered to the archive → taken or declined → deleted. Taken is deleted too: the archive
 * has it then, and we have no reason any more.
 */
final class RetentionRules {
    private RetentionRules() {}

    /**
     * What is to be done today, without anybody's decision.
     *
     * @param since the day from which the period counts
     */
    static Optional<RetentionState> next(
            DataKind kind, RetentionState state, LocalDate since, LocalDate today) {
        if (today.isBefore(kind.dueOn(since))) return Optional.empty();
        return switch (state) {
            case KEPT ->
                    Optional.of(
                            kind.isOfferedToTheArchive()
                                    ? RetentionState.OFFERED
                                    : RetentionState.DELETED);
            case TAKEN, DECLINED -> Optional.of(RetentionState.DELETED);
            case OFFERED, DELETED -> Optional.empty();
        };
    }

    /** Whether one may follow the other at all, by the calendar or by somebody's decision. */
    static boolean mayFollow(DataKind kind, RetentionState from, RetentionState to) {
        return switch (from) {
            case KEPT ->
                    to
                            == (kind.isOfferedToTheArchive()
                                    ? RetentionState.OFFERED
                                    : RetentionState.DELETED);
            case OFFERED -> to == RetentionState.TAKEN || to == RetentionState.DECLINED;
            case TAKEN, DECLINED -> to == RetentionState.DELETED;
            case DELETED -> false;
        };
    }
}
