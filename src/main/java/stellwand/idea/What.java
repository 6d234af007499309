package stellwand.idea;

/** What of what waits somebody sights: of one kind, or that of which nobody has said the kind. */
enum What {
    UNSAID,
    IDEA,
    REMARK,
    QUESTION,
    COMPLAINT
}
