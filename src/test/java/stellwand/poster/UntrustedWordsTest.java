package stellwand.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static stellwand.poster.PaperWorld.entry;
import static stellwand.poster.PaperWorld.examined;
import static stellwand.poster.PaperWorld.sheet;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import stellwand.web.Language;

/** Anybody may write an idea, so anything may come to the press. */
class UntrustedWordsTest extends PrintingHouse {
    @Test
    void what_looks_like_markup_is_text() {
        var evil = "<img src=\"http://127.0.0.1/x.png\"/> & </p><script>alert(1)</script> ]]>";

        var pdf =
                poster(
                        sheet(
                                Paper.A1,
                                2,
                                number -> entry(number, evil, examined(false, PaperWorld.SOCIAL))),
                        Language.GERMAN);

        assertThat(Printed.text(pdf)).contains("<img src=\"http:", "<script>alert(1)</script> ]]>");
    }

    @Test
    void nothing_is_loaded_from_anywhere_whatever_asks_for_it() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            var there = "http://127.0.0.1:" + server.getAddress().getPort();
            press().pdf(
                            """
                            <html lang="de"><head><title>x</title>
                            <link rel="stylesheet" href="%1$s/a.css"/>
                            <style>@import url("%1$s/b.css");
                            @font-face { font-family: "x"; src: url("%1$s/c.ttf"); }
                            body { font-family: "Fira Sans"; background: url("%1$s/d.png"); }
                            p { font-family: "x"; }</style></head>
                            <body><p>x</p><img alt="x" src="%1$s/e.png"/><img alt="x" src="file:///etc/hostname"/>
                            <object type="text/html" data="%1$s/f"></object></body></html>
                            """
                                    .formatted(there),
                            GERMAN);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    /** Some of it comes past {@link stellwand.journal.Text#clean} only by mistake. */
    @Test
    void no_character_breaks_it() {
        var odd =
                "Bus 🚌 👍🏽 👨‍👩‍👧 🇩🇪 \u0001\uFFFE\uD800 ቤት 日本 e\u0301\u0301 "
                        + "\u202E\u00AD ½ "
                        + "w".repeat(400)
                        + " "
                        + "ش".repeat(300)
                        + "\n".repeat(3);

        var pdf =
                poster(
                        sheet(
                                Paper.A3,
                                2,
                                number -> entry(number, odd, examined(false, PaperWorld.SOCIAL))),
                        Language.GERMAN);

        assertThat(Printed.text(pdf)).contains("Bus", "½", "Liegt bei");
    }

    @Test
    void whoever_cannot_be_printed_is_told_so_and_symbols_are_no_reason() {
        var typefaces = new Typefaces();

        assertThat(typefaces.print("Ein Bus 🚌, für „alle“: Привет, مرحبا, Şükrü, Việt ☃ ½"))
                .isTrue();
        assertThat(typefaces.print("ቤት")).isFalse();
        assertThat(typefaces.print("日本")).isFalse();
    }
}
