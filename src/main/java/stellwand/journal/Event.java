package stellwand.journal;

/**
 * What happened, for good. Events are records of ids, numbers, instants and closed sets; never free
 * text and never a person's name: text lives in {@code content}, people in {@code people}. Each
 * package has its own sealed sub-interface and gives every record a wire name in {@link
 * EventNames}.
 */
public interface Event {}
