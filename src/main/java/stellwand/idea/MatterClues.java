package stellwand.idea;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a mail may be somebody's own matter and no idea: numbers of files, what people
 * apply for, and what befalls them, in the languages in which most write to us. They order and mark
 * what a person looks at, and decide nothing. Each is shown just as it stands there.
 */
final class MatterClues {
    /** More of them say no more. */
    static final int MOST = 3;

    /** In characters: so near stands whom it is about. */
    private static final int NEAR = 120;

    /** Not "wir", as ideas say, too. */
    private static final Pattern MYSELF =
            words(
                    "ich|mich|mir|mein(?:e[mnrs]?)?|I|my|me|ben|benim|bana|beni",
                    "я|мені|мене|мій|моя|моє|мою|моєї|мне|меня|мой|мою|моё|мое|моей|моего|моему",
                    "[وف]?(?:أنا|انا|لي|عندي|معي|زوجي|زوجتي|ابني|ابنتي)");

    private static final Pattern ILL =
            words(
                    "krank|schwer krank|schwerkrank|krankgeschrieben|schwanger|(?:schwer)?behindert",
                    "Schwerbehinder\\p{L}+|Pflegegrad|Krebs|operiert|gestorben|verstorben",
                    "sick|very ill|pregnant|disabled|cancer|died|hasta|hamile|engelli|kanser",
                    "хвор\\p{L}*|вагітн\\p{L}*|інвалідн\\p{L}*|помер(?:ла)?",
                    "болен|больна|болеет|беременн\\p{L}*|инвалидн\\p{L}*|умер(?:ла)?",
                    "مريضة?|حامل|معاقة?|سرطان|توفي(?:ت)?");

    /**
     * @param near what stands near it if it is one; null: nothing need
     */
    private record Clue(Pattern words, @Nullable Pattern near) {
        Stream<MatchResult> in(CharSequence text) {
            return words.matcher(text).results().filter(it -> isNear(it, text));
        }

        private boolean isNear(MatchResult it, CharSequence text) {
            return near == null
                    || near.matcher(text)
                            .region(
                                    Math.max(0, it.start() - NEAR),
                                    Math.min(text.length(), it.end() + NEAR))
                            .useTransparentBounds(true)
                            .find();
        }
    }

    private static final List<Clue> ALL =
            List.of(
                    // What an office files somebody under.
                    always(
                            "Aktenzeichen|Geschäftszeichen|Kassenzeichen|Az\\.? ?:? ?[\\p{L}\\d./-]{0,30}\\d",
                            "(?:Kunden|Steuer|BG|Bedarfsgemeinschafts|Vorgangs|Antrags|AZR|Ausweis|Pass"
                                    + "|Versicherten|Sozialversicherungs|Renten)-?(?:nummer|Nr\\.?)",
                            "Steuer-?ID|IBAN|DE\\d{2}(?: ?\\d{4}){4} ?\\d{2}|\\d{5}(?://|BG)\\d{7}",
                            "geb(?:oren|\\.)?(?: ?am)? ?\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d",
                            "(?:case|file|reference|customer|client|tax|passport) (?:number|no\\.|ID)",
                            "dosya (?:no|numara\\p{L}*)|müşteri (?:no|numara\\p{L}*)|vergi numara\\p{L}*",
                            "номер (?:справи|клієнта|дела|клиента)|податковий номер|налоговый номер",
                            "رقم (?:ال)?(?:ملف|قضية|معاملة|زبون|عميل)|الرقم الضريبي"),
                    // What somebody has applied for, or got from an office.
                    always(
                            "(?:mein|unser)(?:e[mnrs]?)? (?:\\p{L}+-?)?(?:antrag|anträge|bescheide?"
                                    + "|widerspruch|einspruch|akte|sachbearbeiter(?:in)?"
                                    + "|aufenthalts\\p{L}+|duldung|wohngeld|bürgergeld|kindergeld"
                                    + "|elterngeld|arbeitslosengeld|sozialhilfe|grundsicherung"
                                    + "|einbürgerung|visum|reisepass|abschiebung|asyl\\p{L}*|anhörung"
                                    + "|kündigung|mahnung|räumung|insolvenz|scheidung|unterhalt)(?:s|es|en)?",
                            "(?:ich habe|habe ich|wir haben|haben wir)[^.!?\\n]{0,80}?"
                                    + "(?:beantragt|antrag gestellt|widerspruch eingelegt|abgelehnt bekommen)",
                            "Widerspruch (?:gegen|einlegen|eingelegt)[^.!?\\n]{0,30}?Bescheid",
                            "(?:Räumungsklage|Zwangsräumung|Vollstreckungsbescheid|Abschiebungsandrohung)",
                            "my (?:application|claim|appeal|benefits|caseworker|residence permit|visa"
                                    + "|asylum \\p{L}+|deportation|eviction|passport|naturali[sz]ation"
                                    + "|child benefit|housing benefit)",
                            "başvurum\\p{L}*|dilekçem\\p{L}*|oturum iznim\\p{L}*|ikamet iznim\\p{L}*",
                            "itirazım\\p{L}*|itiraz ettim|sınır dışı edil\\p{L}*|randevum\\p{L}*",
                            "(?:моя|мою|моєї|моїй) (?:заяв\\p{L}|справ\\p{L})|мій дозвіл|моя посвідка",
                            "(?:мо[её]|моего|моему|моим) заявлени\\p{L}|мо[йяюего]{1,3} (?:внж|дел[оау])",
                            "[وفبل]{0,2}(?:طلبي|ملفي|معاملتي|إقامتي|اقامتي|اعتراضي|ترحيلي|موعدي)",
                            "لم الشمل|شماره پرونده|درخواست من|پرونده من"),
                    // What is somebody's matter only if they speak of themselves.
                    near(
                            MYSELF,
                            "Wohngeld|Bürgergeld|Kindergeld|Elterngeld|Arbeitslosengeld|Sozialhilfe",
                            "Grundsicherung|Hartz ?(?:4|IV)|Jobcenters?|Sozialamt|Ausländerbehörde",
                            "Aufenthaltstitel|Aufenthaltserlaubnis|Niederlassungserlaubnis|Duldung",
                            "Aufenthaltsgestattung|Fiktionsbescheinigung|Abschiebung|abgeschoben",
                            "Ablehnungsbescheid|Kündigung|Mahnung(?:en)?|Inkasso|obdachlos|wohnungslos",
                            "Termin (?:bei|beim|in) (?:der |dem |Ihnen)?\\p{L}+",
                            "residence permit|child benefit|housing benefit|job ?cent(?:er|re)|asylum",
                            "deport(?:ed|ation)|eviction|homeless|appointment (?:at|with) the",
                            "oturum izni|ikamet izni|çocuk parası|kira yardımı|sosyal yardım|işsizlik parası",
                            "дозвіл на проживання|посвідк\\p{L} на проживання|допомог\\p{L} на дит\\p{L}+",
                            "джобцентр\\p{L}*|депорт\\p{L}+|оскарж\\p{L}+|вид на жительство|внж",
                            "разрешени\\p{L} на пребывание|пособи\\p{L}|обжалов\\p{L}+",
                            "[وبل]?(?:ال)?(?:جوب ?سنتر|إقامة|اقامة|ترحيل|لجوء)|دائرة الأجانب|إعانة"),
                    // Somebody close, and that they are not well.
                    near(
                            ILL,
                            "mein(?:e[mnrs]?)? (?:Mann|Frau|Tochter|Sohn|Kind|Mutter|Vater|Bruder"
                                    + "|Schwester|Ehemann|Ehefrau|Partner(?:in)?)",
                            "my (?:husband|wife|daughter|son|child|mother|father|brother|sister)",
                            "eşim|kızım|oğlum|çocuğum|annem|babam",
                            "(?:моя|мій|моєї|мого) (?:дочка|донька|дружина|мати|мама|син|чоловік|батько)",
                            "(?:моя|мой|моей|моего) (?:дочь|жена|мать|мама|сын|муж|отец)",
                            "زوجي|زوجتي|ابني|ابنتي|والدي|والدتي|أمي|أبي"));

    private static final Comparator<MatchResult> FIRST_THEN_LONGEST =
            Comparator.<MatchResult>comparingInt(it -> it.start())
                    .thenComparingInt(it -> -it.end());

    private MatterClues() {}

    static boolean areIn(CharSequence text) {
        return ALL.stream().anyMatch(clue -> clue.in(text).findAny().isPresent());
    }

    /** In the order of the text, the longer of two at one place, each once, three at most. */
    static List<String> in(String text) {
        var each = new LinkedHashMap<String, String>();
        int end = 0;
        for (var it : all(text)) {
            if (it.end() <= end) continue;
            end = it.end();
            var shown = it.group().replaceAll("\\s+", " ");
            each.putIfAbsent(shown.toLowerCase(Locale.ROOT), shown);
        }
        return each.values().stream().limit(MOST).toList();
    }

    private static List<MatchResult> all(String text) {
        return ALL.stream().flatMap(clue -> clue.in(text)).sorted(FIRST_THEN_LONGEST).toList();
    }

    private static Clue always(String... any) {
        return new Clue(words(any), null);
    }

    private static Clue near(Pattern whom, String... any) {
        return new Clue(words(any), whom);
    }

    /** A blank stands for any, and gives none back: a mail of blanks must not take for ever. */
    private static Pattern words(String... any) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:%s)(?![\\p{L}\\p{N}])"
                        .formatted(
                                String.join("|", any).replace(" ?", "\\s*+").replace(" ", "\\s++")),
                CASE_INSENSITIVE | UNICODE_CASE);
    }
}
