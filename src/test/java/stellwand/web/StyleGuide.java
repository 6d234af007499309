package stellwand.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;

/**
 * Every component on one page, for the eye. To look at it while working: run {@link #main} and open
 * {@code /styleguide/components}.
 */
@Configuration(proxyBeanMethods = false)
@Import({WebHouse.class, StyleGuide.Pages.class})
class StyleGuide {

    static void main(String[] args) {
        SpringApplication.run(StyleGuide.class, args);
    }

    @Bean
    SpringResourceTemplateResolver samples() {
        var samples = new SpringResourceTemplateResolver();
        samples.setPrefix("classpath:/");
        samples.setSuffix(".html");
        samples.setCharacterEncoding("UTF-8");
        samples.setCheckExistence(true);
        samples.setCacheable(false);
        return samples;
    }

    @Controller
    static class Pages {
        @GetMapping("/styleguide/{name}")
        String show(@PathVariable String name, Model model, Locale locale) {
            var words = words(locale);
            model.addAttribute("words", words);
            model.addAttribute("tables", tables(words));
            return "styleguide/" + name;
        }

        private static Map<String, String> words(Locale locale) {
            var written = locale.getLanguage().equals("ar") ? locale : Locale.GERMAN;
            var bundle = ResourceBundle.getBundle("styleguide/words", written);
            var words = new TreeMap<String, String>();
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
            return words;
        }

        private static List<Map<String, String>> tables(Map<String, String> words) {
            return IntStream.rangeClosed(1, 6)
                    .mapToObj(n ->
                            Map.of(
                                    "title",
                                    words.get("table" + n),
                                    "question",
                                    words.get("question" + n)))
                    .toList();
        }
    }
}
