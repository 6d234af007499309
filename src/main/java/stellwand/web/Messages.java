package stellwand.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Everything the house says to a person: all bundles in {@code messages/}, one per package. */
@Component("messageSource")
class Messages extends ResourceBundleMessageSource {

    Messages() throws IOException {
        var bundles =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        setBasenames(
                Arrays.stream(bundles)
                        .map(bundle ->
                                String.valueOf(bundle.getFilename())
                                        .replaceAll("(_.*)?\\.properties$", ""))
                        .distinct()
                        .sorted()
                        .map(name -> "messages/" + name)
                        .toArray(String[]::new));
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setAlwaysUseMessageFormat(true);
    }

    /** A missing sentence is our mistake and never shown as a key. */
    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
        var message = super.getMessageInternal(code, args, locale);
        if (message == null && isOurs(code)) throw new MissingMessageException(code, locale);
        return message;
    }

    private boolean isOurs(@Nullable String code) {
        return code != null
                && getBasenameSet().stream().anyMatch(name -> code.startsWith(prefix(name)));
    }

    private static String prefix(String basename) {
        return basename.substring("messages/".length()) + ".";
    }

    static class MissingMessageException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        MissingMessageException(@Nullable String code, @Nullable Locale locale) {
            super(
                    "No message for key %s in %s: add it to the bundle of its package"
                            .formatted(code, locale));
        }
    }
}
