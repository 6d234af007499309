package stellwand.attachment;

/** What a file turned out to be. */
public sealed interface Reading {
    record Kept(Attachment attachment) implements Reading {}

    record Not(Refusal reason) implements Reading {}
}
