package stellwand.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stellwand.evening.Browser.Screen;

/** An administrator and her laptop, which knows her finger. */
class PasskeyTest {
    private static final double LONGEST_WAIT_MS = 20_000;

    private static Demo office;
    private static Browser browser;
    private static Page aylin;
    private static Fingerprint finger;

    @BeforeAll
    static void set_up(@TempDir Path data) {
        setDefaultAssertionTimeout(LONGEST_WAIT_MS);
        office = Demo.newOffice(data);
        browser = new Browser();
        aylin = browser.open(Screen.LAPTOP, "de-DE");
        finger = new Fingerprint(aylin);
        aylin.navigate(office.line("first-administrator"));
        FirstAdministrator.signUp(aylin);
        makePasskey();
    }

    private static void makePasskey() {
        aylin.navigate(office.at("/staff/me").toString());
        aylin.locator("#new-passkey button").click();
        assertThat(keys()).hasCount(1);
    }

    @AfterAll
    static void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
        office.close();
    }

    @BeforeEach
    void she_is_signed_out() {
        finger.is(true);
        aylin.context().clearCookies();
        aylin.navigate(office.at("/staff/sign-in?to=/staff/workshops").toString());
    }

    @Test
    void she_signs_in_with_her_finger_and_goes_on_where_she_wanted_to() {
        seesHerAccess();

        assertThat(keys().first()).containsText("Chrome auf Linux");
        assertThat(keys().first()).containsText("Zuletzt benutzt");
        var here = aylin.locator("section[aria-labelledby=browsers] .entry").first();
        assertThat(here).containsText("Chrome auf Linux");
        assertThat(here).containsText("Dieses Gerät");
    }

    @Test
    void somebody_elses_finger_does_not_open() {
        finger.is(false);
        signIn();

        assertThat(slip()).containsText("abgebrochen oder hat zu lange gedauert");
        assertThat(aylin.locator("#passkey-sign-in button")).isEnabled();
    }

    @Test
    void the_same_laptop_needs_no_second_passkey() {
        seesHerAccess();

        aylin.locator("#new-passkey button").click();

        assertThat(slip()).containsText("schon einen Passkey");
        assertThat(keys()).hasCount(1);
    }

    @Test
    void a_passkey_gets_another_name() {
        seesHerAccess();

        keys().first().locator("summary").click();
        keys().first().locator("[name=label]").fill("Dienstlaptop");
        keys().first().locator("details button").click();

        assertThat(keys().first().locator("strong")).hasText("Dienstlaptop");
    }

    @Test
    void a_removed_passkey_opens_nothing_and_the_laptop_may_make_a_new_one() {
        seesHerAccess();
        keys().first().locator(".entry__act button").click();
        assertThat(keys()).hasCount(0);
        aylin.waitForLoadState();
        var stillSignedIn = aylin.context().cookies();

        she_is_signed_out();
        signIn();

        assertThat(slip()).containsText("gibt es hier nicht mehr");
        assertThat(aylin).hasURL(Pattern.compile(".*/staff/sign-in.*"));

        aylin.context().addCookies(stillSignedIn);
        makePasskey();
        assertThat(finger.passkeys()).isEqualTo(1);
    }

    @Test
    void a_browser_without_passkeys_offers_none_and_the_rest_of_the_page_works() {
        var old = browser.open(Screen.PHONE, "de-DE");
        old.addInitScript("delete window.PublicKeyCredential");

        old.navigate(office.at("/staff/sign-in").toString());

        assertThat(old.locator("h1")).isVisible();
        assertThat(old.locator("#passkey-sign-in")).isHidden();
        old.context().close();
    }

    @Test
    void a_dead_network_is_told_and_tried_again() {
        aylin.context().setOffline(true);
        signIn();
        assertThat(slip()).containsText("Es kommt keine Antwort");

        aylin.context().setOffline(false);
        seesHerAccess();
    }

    @Test
    void the_pages_with_passkeys_are_for_everyone() {
        assertForEveryone();
        seesHerAccess();
        for (var language : new String[] {"de", "ar"}) {
            aylin.navigate(office.at("/staff/me?lang=" + language).toString());
            assertThat(aylin.locator("#new-passkey")).isVisible();
            keys().first().locator("summary").click();
            assertForEveryone();
        }
        aylin.navigate(office.at("/staff/me?lang=de").toString());
    }

    private static void assertForEveryone() {
        ForEveryone.assertIs(aylin, aylin.url());
    }

    private static void seesHerAccess() {
        signIn();
        aylin.waitForURL(office.at("/staff/workshops").toString());
        aylin.navigate(office.at("/staff/me").toString());
    }

    private static void signIn() {
        aylin.locator("#passkey-sign-in button").click();
    }

    private static Locator keys() {
        return aylin.locator("section[aria-labelledby=passkeys] .entry");
    }

    private static Locator slip() {
        return aylin.locator(".notice--bad:visible");
    }
}
