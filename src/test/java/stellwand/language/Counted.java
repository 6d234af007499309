package stellwand.language;

/** A text that counts how often one of its letters is read. */
public final class Counted implements CharSequence {
    private final String text;
    private long reads;

    public Counted(String text) {
        this.text = text;
    }

    /** For each letter of the text, on average. */
    public long readsPerLetter() {
        return reads / text.length();
    }

    @Override
    public char charAt(int at) {
        reads++;
        return text.charAt(at);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text;
    }
}
