package stellwand.journal;

/** The folded states of one stream at one moment. */
public interface States {

    /** Seq of the last event that they contain. */
    long seq();

    <S> S of(Fold<S> fold);
}
