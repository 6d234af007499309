package stellwand.web;

import java.io.IOException;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Everything the house says to a person: all bundles in {@code messages/}, one per package. What
 * letters and slips say in languages that no page has stands in {@code letters/}, by the same keys.
 */
@Component("messageSource")
class Messages extends ResourceBundleMessageSource {

    /** Asked first: where it has nothing, German would be found before it. */
    private static final String LETTERS = "letters/letters";

    Messages() throws IOException {
        var bundles =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        setBasenames(LETTERS);
        addBasenames(
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

    /**
     * A whole number stands as it is typed: idea 12345 is looked for as 12345, and thousands are
     * grouped in a dozen ways. Choices still get the number.
     */
    @Override
    protected MessageFormat createMessageFormat(String message, @Nullable Locale locale) {
        var format = super.createMessageFormat(message, locale);
        var formats = format.getFormatsByArgumentIndex();
        for (int n = 0; n < formats.length; n++) {
            if (formats[n] == null) format.setFormatByArgumentIndex(n, new AsItIs());
        }
        return format;
    }

    private boolean isOurs(@Nullable String code) {
        return code != null
                && getBasenameSet().stream()
                        .filter(name -> !name.equals(LETTERS))
                        .anyMatch(name -> code.startsWith(prefix(name)));
    }

    private static String prefix(String basename) {
        return basename.substring("messages/".length()) + ".";
    }

    private static final class AsItIs extends Format {
        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(Object words, StringBuffer into, FieldPosition at) {
            return into.append(words);
        }

        @Override
        public @Nullable Object parseObject(String source, ParsePosition at) {
            throw new UnsupportedOperationException("Nobody reads messages back");
        }
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
