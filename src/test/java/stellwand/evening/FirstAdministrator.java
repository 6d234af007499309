package stellwand.evening;

import com.microsoft.playwright.Page;
import stellwand.evening.Browser.Screen;

/** Aylin opens the link that a new office prints. */
final class FirstAdministrator {
    private FirstAdministrator() {}

    static Page of(Demo office, Browser browser, Screen screen) {
        var aylin = browser.open(screen, "de-DE");
        aylin.navigate(office.line("first-administrator"));
        signUp(aylin);
        return aylin;
    }

    /** On the page behind the link. */
    static void signUp(Page page) {
        page.locator("[name=name]").fill("Aylin Beispiel");
        page.locator("[name=mail]").fill("aylin@example.org");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/staff/start");
        page.locator("main a[href='/staff']").click();
        page.waitForURL("**/staff");
    }
}
