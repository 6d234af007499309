package stellwand.board;

import java.util.List;

/**
 * A language in which people write cards; more than the interface speaks.
 *
 * @param ownName as its speakers write it, whatever the page's language is
 */
public record SpokenLanguage(String tag, String ownName) {

    /** What is spoken in the halls; the interface's languages first. Any other is accepted too. */
    private static final List<SpokenLanguage> OFFERED =
            List.of(
                    new SpokenLanguage("de", "Deutsch"),
                    new SpokenLanguage("en", "English"),
                    new SpokenLanguage("ar", "العربية"),
                    new SpokenLanguage("bg", "Български"),
                    new SpokenLanguage("el", "Ελληνικά"),
                    new SpokenLanguage("es", "Español"),
                    new SpokenLanguage("fa", "فارسی"),
                    new SpokenLanguage("fr", "Français"),
                    new SpokenLanguage("it", "Italiano"),
                    new SpokenLanguage("kmr", "Kurdî (Kurmancî)"),
                    new SpokenLanguage("ckb", "کوردی (سۆرانی)"),
                    new SpokenLanguage("pl", "Polski"),
                    new SpokenLanguage("ps", "پښتو"),
                    new SpokenLanguage("pt", "Português"),
                    new SpokenLanguage("ro", "Română"),
                    new SpokenLanguage("ru", "Русский"),
                    new SpokenLanguage("so", "Soomaali"),
                    new SpokenLanguage("sq", "Shqip"),
                    new SpokenLanguage("sr", "Српски"),
                    new SpokenLanguage("ti", "ትግርኛ"),
                    new SpokenLanguage("tr", "Türkçe"),
                    new SpokenLanguage("uk", "Українська"),
                    new SpokenLanguage("vi", "Tiếng Việt"),
                    new SpokenLanguage("zh", "中文"));

    public static List<SpokenLanguage> offered() {
        return OFFERED;
    }
}
