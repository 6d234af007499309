package stellwand.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A part of a picture. Its edges are thousandths of the picture's width and height, counted from
 * the picture's own left and top, whatever the language of the page.
 */
public record Area(int left, int top, int right, int bottom) {
    public static final int WHOLE = 1000;

    /** Smaller is a slip of the finger. */
    private static final int SMALLEST = 10;

    /** Whether there is something to see in it. */
    @JsonIgnore
    public boolean isThere() {
        return spans(left, right) && spans(top, bottom);
    }

    /** Nobody has chosen a part. */
    @JsonIgnore
    public boolean isWhole() {
        return left == 0 && top == 0 && right == WHOLE && bottom == WHOLE;
    }

    private static boolean spans(int from, int to) {
        return from >= 0 && to <= WHOLE && to - from >= SMALLEST;
    }
}
