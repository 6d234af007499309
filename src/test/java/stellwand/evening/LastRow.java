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
                    const room = node.parentElement.closest('section[data-fit], div[data-fit]')?.getBoundingClientRect()
                        ?? { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
                    const letters = parseFloat(getComputedStyle(node.parentElement).fontSize) / 5; // a line is taller than what is drawn
                    const over = box.left < room.left - 1 || box.top < room.top - letters || box.right > room.right + 1 || box.bottom > room.bottom + letters;
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
