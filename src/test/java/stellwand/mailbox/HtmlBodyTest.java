package stellwand.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlBodyTest {
    @Test
    void it_says_the_same_in_paragraphs_with_links_to_press() {
        assertThat(
                        HtmlBody.of(
                                "Guten Tag,\n\nIhr Code: 12\nhttps://stadt.example/ideas/own/12.",
                                "de",
                                "Danke"))
                .contains("<html lang=\"de\" dir=\"ltr\">", "<title>Danke</title>")
                .contains("<p>Guten Tag,</p>")
                .contains(
                        "<p>Ihr Code: 12<br><a href=\"https://stadt.example/ideas/own/12\">https://stadt.example/ideas/own/12</a>.</p>");
    }

    @Test
    void it_is_as_wide_as_a_phone() {
        assertThat(HtmlBody.of("Guten Tag", "de", "Danke"))
                .contains("name=\"viewport\"", "overflow-wrap: anywhere");
    }

    @Test
    void what_looks_like_markup_is_words() {
        assertThat(HtmlBody.of("<script>alert(1)</script> & \"so\"", "de", "<b>"))
                .doesNotContain("<script>", "<b>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot;");
        assertThat(HtmlBody.of("https://a.example/?x=1&y=\"><i>", "de", ""))
                .doesNotContain("<i>")
                .contains("href=\"https://a.example/?x=1&amp;y=");
    }

    @Test
    void arabic_is_read_from_the_right() {
        assertThat(HtmlBody.of("أهلا", "ar", "شكرا")).contains("lang=\"ar\" dir=\"rtl\"");
    }
}
