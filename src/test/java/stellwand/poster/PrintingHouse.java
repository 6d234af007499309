package stellwand.poster;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.thymeleaf.ITemplateEngine;
import stellwand.web.Language;

/** The press alone: templates and what the house says, no database. */
@SpringBootTest(
        classes = PrintingHouse.Words.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
abstract class PrintingHouse {
    static final Locale GERMAN = Language.GERMAN.locale();

    @Autowired ITemplateEngine templates;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            value = "stellwand.web",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.Messages"))
    @ImportAutoConfiguration(ThymeleafAutoConfiguration.class)
    static class Words {}

    Press press() {
        return new Press(templates, new Typefaces());
    }

    byte[] poster(Sheet sheet, Language language) {
        return press().print("poster/poster", () -> sheet, language.locale());
    }
}
