package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {
    @Test
    void a_name_is_repeated_and_no_link_in_it() {
        assertThat(FileName.safe("Lageplan (neu).docx")).isEqualTo("Lageplan (neu).docx");
        assertThat(FileName.safe("خريطة.heic")).isEqualTo("خريطة.heic");
        assertThat(FileName.safe("http://www.example.org/x.docx"))
                .isEqualTo("http_www_example_org_x.docx");
        assertThat(FileName.safe("a\nb")).isEqualTo("a b");
        assertThat(FileName.safe("a".repeat(100) + ".gif")).hasSizeLessThan(50).endsWith("….gif");
    }
}
