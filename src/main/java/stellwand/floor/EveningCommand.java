package stellwand.floor;

/** What the facilitator may wish of the evening as a whole. */
sealed interface EveningCommand {
    record EndEvening() implements EveningCommand {}

    record ResumeEvening() implements EveningCommand {}
}
