package stellwand.people;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What a browser says it is, in two coarse words: enough to tell the office's computer from one's
 * phone, too little to know anybody by. Nothing else of its header is kept, no version and no
 * model.
 */
record Device(@Nullable String browser, @Nullable String system) {
    static final Device UNKNOWN = new Device(null, null);

    private record Sign(String sign, String word) {}

    /** The first one counts: Edge calls itself Chrome too, and Chrome Safari. */
    private static final List<Sign> BROWSERS =
            List.of(
                    new Sign("Edg", "Edge"),
                    new Sign("OPR/", "Opera"),
                    new Sign("SamsungBrowser/", "Samsung Internet"),
                    new Sign("Firefox/", "Firefox"),
                    new Sign("FxiOS/", "Firefox"),
                    new Sign("CriOS/", "Chrome"),
                    new Sign("Chrome/", "Chrome"),
                    new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS =
            List.of(
                    new Sign("Android", "Android"),
                    new Sign("iPhone", "iPhone"),
                    new Sign("iPad", "iPad"),
                    new Sign("CrOS", "ChromeOS"),
                    new Sign("Windows", "Windows"),
                    new Sign("Mac OS X", "macOS"),
                    new Sign("Linux", "Linux"));

    /**
     * @param userAgent the header of that name
     */
    static Device of(@Nullable String userAgent) {
        return new Device(word(userAgent, BROWSERS), word(userAgent, SYSTEMS));
    }

    private static @Nullable String word(@Nullable String userAgent, List<Sign> signs) {
        return Optional.ofNullable(userAgent)
                .flatMap(
                        said -> signs.stream().filter(each -> said.contains(each.sign)).findFirst())
                .map(Sign::word)
                .orElse(null);
    }

    /** For example "Firefox auf Windows". */
    String words(MessageSource messages, Locale locale) {
        var known = Stream.of(browser, system).filter(Objects::nonNull).toArray();
        return switch (known.length) {
            case 2 -> messages.getMessage("people.device", known, locale);
            case 1 -> known[0].toString();
            default -> messages.getMessage("people.device.unknown", null, locale);
        };
    }
}
