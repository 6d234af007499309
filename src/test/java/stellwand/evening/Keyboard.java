package stellwand.evening;

import com.microsoft.playwright.Page;

/** Somebody without a mouse. Counts the keys beside those of what they write. */
final class Keyboard {
    private static final int MOST = 100;

    private final Page page;
    private int pressed;

    Keyboard(Page page) {
        this.page = page;
    }

    /** On from where they are. */
    void tabTo(String what) {
        for (int n = 0; n < MOST && page.locator(what + ":focus").count() == 0; n++) press("Tab");
        if (page.locator(what + ":focus").count() == 0) {
            throw new AssertionError("The keyboard does not reach " + what);
        }
    }

    void press(String key) {
        page.keyboard().press(key);
        pressed++;
    }

    void write(String words) {
        page.keyboard().type(words);
    }

    int pressed() {
        return pressed;
    }
}
