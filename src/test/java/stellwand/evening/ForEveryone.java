package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import stellwand.evening.Browser.Screen;

/** What holds for each page, whoever reads it, and with whatever. */
final class ForEveryone {
    private static final String BEYOND = "() => document.documentElement.scrollWidth - innerWidth";

    private ForEveryone() {}

    /** Axe finds nothing, and nothing is wider than a small phone. */
    static void assertIs(Page page, String name) {
        assertAxeFindsNothing(page, name);
        var before = page.viewportSize();
        page.setViewportSize(Screen.SMALL_PHONE.width, Screen.SMALL_PHONE.height);
        assertThat((int) page.evaluate(BEYOND)).as("px beyond 320: " + name).isLessThan(1);
        page.setViewportSize(before.width, before.height);
    }

    /** Its other mode opens a page more at each look, for frames from other hosts: we have none. */
    static void assertAxeFindsNothing(Page page, String name) {
        var axe = new AxeBuilder(page);
        axe.setLegacyMode(true);
        assertThat(axe.analyze().getViolations())
                .as(name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
    }

    /** The same, with a picture for whoever looks at the build. */
    static void assertIsAndShow(Page page, String name) {
        show(page, name);
        assertIs(page, name);
    }

    static void show(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screens", name + ".png"))
                        .setFullPage(true));
    }
}
