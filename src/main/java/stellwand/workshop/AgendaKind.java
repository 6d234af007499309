package stellwand.workshop;

/** What happens at a time of the agenda. */
public enum AgendaKind {
    GREETING,
    INTRODUCTION,
    REPORT,
    ROUND,
    PAUSE,
    PLENARY,
    END
}
