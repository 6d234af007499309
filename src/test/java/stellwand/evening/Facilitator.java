package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import stellwand.evening.Browser.Screen;

/** What one does at the console. */
record Facilitator(Browser browser, Page console) {
    private static final String POST =
            """
            async ([path, fields]) => {
                const answer = await fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
                if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
            }
            """;

    /** The link of the demo is good for one sign-in. */
    static Facilitator signedIn(Browser browser, Demo demo) {
        var page = browser.open(Screen.LAPTOP, "de-DE");
        page.navigate(demo.line("console"));
        page.locator("main button[type=submit]").first().click();
        page.waitForURL("**/staff/workshops/*");
        page.navigate(page.url() + "/console");
        return new Facilitator(browser, page);
    }

    Page anotherConsole() {
        var page = browser.open(Screen.PHONE, "de-DE");
        page.context().addCookies(console.context().cookies());
        page.navigate(console.url());
        return page;
    }

    /**
     * @param view a word, or the letter of a table
     */
    void switchTo(String view) {
        console.locator("#wall-" + view).click();
        console.locator("#wall-" + view + "[aria-pressed=true]").waitFor();
    }

    String table(String letter) {
        return console.locator("form:has(#wall-" + letter + ") input[name=view]").inputValue();
    }

    /** The console shows what is announced; only what one saw can be ended. */
    void announce(Map<String, String> words) {
        post("announcement", words);
        assertThat(console.locator("#said .announcement").first()).hasText(words.get("de"));
    }

    /** The button stands under the announcement that it ends, and goes with it. */
    void endAnnouncement() {
        console.locator("#unsay").click();
        console.locator("#unsay")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The round that is open, for so long from now. */
    void openAgain(int minutes) {
        var close = console.locator("form:has(#close)").getAttribute("action");
        var round = close.replaceAll(".*/rounds/(.*)/closure", "$1");
        post("rounds/" + round + "/closure", Map.of());
        post("rounds/" + round + "/opening", Map.of("minutes", Integer.toString(minutes)));
    }

    /** As the forms of the workshop's pages do. */
    void post(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("id", UUID.randomUUID().toString());
        var base = console.url().replaceAll("/console.*", "/");
        console.evaluate(POST, new Object[] {base + path, all});
    }
}
