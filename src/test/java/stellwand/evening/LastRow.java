package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** From eight metres. */
final class LastRow {
    private static final String TOO_SMALL =
            """
            part => [...document.querySelectorAll(`${part} *`)]
                .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .filter(e => e.getBoundingClientRect().width > 2) // words for screen readers only are 1 px
                .filter(e => parseFloat(getComputedStyle(e).fontSize) < innerHeight / 30 - 0.5)
                .map(e => e.className + ': ' + e.textContent.trim().slice(0, 30))
            """;

    /** Where words end, not boxes: a box may be larger than what it shows. */
    private static final String OUTSIDE =
            """
            part => {
                const words = document.createTreeWalker(document.querySelector(part), NodeFilter.SHOW_TEXT);
                const outside = [];
                while (words.nextNode()) {
                    const node = words.currentNode;
                    if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
                    if (node.parentElement.closest('.sr-only, .wall__latest, .wall__name')) continue;
                    const range = document.createRange();
                    range.selectNodeContents(node);
                    const box = range.getBoundingClientRect();
                    const over = box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
                    if (over) outside.push(node.data.trim().slice(0, 30));
                }
                return outside;
            }
            """;

    private LastRow() {}

    static void letters(Page wall, String part) {
        assertThat((List<?>) wall.evaluate(TOO_SMALL, part)).as("letters below 1/30").isEmpty();
    }

    static void reads(Page wall, String part) {
        letters(wall, part);
        assertThat((List<?>) wall.evaluate(OUTSIDE, part)).as("words cut off").isEmpty();
    }
}
