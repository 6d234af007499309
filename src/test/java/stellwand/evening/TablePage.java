package stellwand.evening;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** What one does at a theme table with a phone. */
record TablePage(Page page) {

    /**
     * A lease of 5 s that a dead tab held, then a back-off of 10 s at most, then a slow machine.
     */
    static final double LONGEST_WAIT_MS = 20_000;

    /** Two taps after the code: the language, then the table. */
    static TablePage joined(Page page, Demo demo, String language, int table) {
        page.navigate(demo.line("join"));
        page.locator("button[name=language][value=" + language + "]").click();
        page.waitForURL("**/w/*");
        page.locator(".table-choice__one").nth(table).click();
        page.waitForURL("**/tables/*");
        page.locator("#looks").waitFor(); // the page's script is there
        return new TablePage(page);
    }

    TablePage type(String keywords) {
        page.locator("#new-text").fill(keywords);
        return this;
    }

    TablePage pin(String keywords) {
        type(keywords);
        page.locator("#new-card button[type=submit]").click();
        return this;
    }

    /** On the board, for everybody. */
    Locator hanging(String keywords) {
        return page.locator("#board .card")
                .filter(new Locator.FilterOptions().setHasText(keywords));
    }

    Locator mine() {
        return page.locator("#my-cards > li");
    }

    TablePage seesOnBoard(String keywords) {
        PlaywrightAssertions.assertThat(hanging(keywords))
                .hasCount(1, new HasCountOptions().setTimeout(LONGEST_WAIT_MS));
        return this;
    }
}
