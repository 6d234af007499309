package stellwand.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * What people, their keyboards and their enemies put into a field.
 *
 * @param typed on one line, and short enough for every field
 * @param read what everybody sees then
 */
record StrangeText(String typed, String read) {

    static Stream<StrangeText> all() {
        return Stream.of(
                asItIs("<script>alert(1)</script>"),
                asItIs("\"><img src=x onerror=alert(1)>'"),
                asItIs("</template></textarea><!-- -->]]>"),
                asItIs("&lt;b&gt; &amp;amp; &#0;"),
                asItIs("'; drop table card; --"),
                asItIs("${7*7} #{x} [[y]] [(z)] {0} %s \\u0041 \\n"),
                asItIs("👩🏽‍🏫 🇩🇪 🏳️‍🌈 👨‍👩‍👧"),
                new StrangeText("a\u0000b", "ab"),
                new StrangeText("a\ud800b", "a\uFFFDb"),
                new StrangeText("a\udc00b", "a\uFFFDb"),
                new StrangeText("a\u200bb\u2060c\ufeffd", "abcd"),
                new StrangeText("abc\u202edcba", "abcdcba"),
                new StrangeText("\u2067abc\u2069", "abc"),
                asItIs("می\u200cخواهم"),
                asItIs("لا أحد يعرف (12) abc"),
                asItIs("Ḩ̄ J̌ l̥̄ n̥ ʼ ẞ Ə ŋ C̨̆ ĥ̇"), // DIN 91379
                new StrangeText("A\u0308mter", "Ämter"));
    }

    private static StrangeText asItIs(String text) {
        return new StrangeText(text, text);
    }

    /** Half a pair of surrogates can be said in JSON only like this. */
    String inJson() {
        var json = new StringBuilder("\"");
        typed.chars().forEach(unit -> json.append("\\u%04x".formatted(unit)));
        return json.append('"').toString();
    }

    /** As browsers send a form: they replace half a pair themselves. */
    String inForm() {
        return URLEncoder.encode(
                typed.replaceAll(
                        "(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])",
                        "\uFFFD"),
                StandardCharsets.UTF_8);
    }
}
