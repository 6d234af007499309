package stellwand.evening;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium without a window, as people hold it. Notes every complaint and every foreign
 * host.
 */
final class Browser implements AutoCloseable {
    /** A name for this machine that is not {@code localhost}: no secure context over plain http. */
    static final String HALL = "hall.test";

    private static final Path PROGRAM = Path.of("/usr/bin/chromium-headless-shell");

    /** Quiet, and with no sandbox for root, as in CI. */
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--host-resolver-rules=MAP %s 127.0.0.1".formatted(HALL));

    private static final List<String> OURS =
            List.of("http://localhost:", "http://%s:".formatted(HALL), "data:");

    /**
     * One for all classes of tests, which take turns. What each opens is its own, and is closed
     * with it.
     */
    private static final Playwright PLAYWRIGHT =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final com.microsoft.playwright.Browser CHROMIUM =
            PLAYWRIGHT
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(FLAGS));

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** What the hall holds up to a page. */
    enum Screen {
        PHONE(360, 800),
        SMALL_PHONE(320, 640),
        TABLET(1024, 768),
        LAPTOP(1280, 800),
        PROJECTOR(1920, 1080);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    Page open(Screen screen, String language) {
        var context = CHROMIUM.newContext(held(screen, language));
        return watched(context, context.newPage());
    }

    /** Where scripts do not run: switched off, too old, or not arrived. */
    Page openWithoutScripts(Screen screen, String language) {
        var context = CHROMIUM.newContext(held(screen, language).setJavaScriptEnabled(false));
        return watched(context, context.newPage());
    }

    private static NewContextOptions held(Screen screen, String language) {
        return new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setHasTouch(screen == Screen.PHONE)
                .setLocale(language);
    }

    /** A browser that keeps its profile: closed and opened again it is the same phone. */
    Page reopen(Path profile, Screen screen, String language) {
        var context =
                PLAYWRIGHT
                        .chromium()
                        .launchPersistentContext(
                                profile,
                                new LaunchPersistentContextOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(FLAGS)
                                        .setViewportSize(screen.width, screen.height)
                                        .setLocale(language));
        return watched(context, context.pages().getFirst());
    }

    private Page watched(BrowserContext context, Page page) {
        contexts.add(context);
        context.onRequest(this::noteForeign);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    private void noteForeign(Request request) {
        if (OURS.stream().noneMatch(request.url()::startsWith)) {
            complaints.add("A request left for " + request.url());
        }
    }

    /** Script errors, and requests to other hosts. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
