package stellwand.mailbox.incoming;

import java.util.regex.Pattern;

/** What a line of a mail is, by its own look. The tables hold the words of mail programs. */
enum LineKind {
    EMPTY,
    TEXT,
    QUOTE,
    /** What introduces a quote: "Am … schrieb …:", "-----Original Message-----". */
    INTRODUCTION,
    /** {@code From:}, {@code Gesendet:}, … as Outlook puts them over a quote. */
    HEADER,
    /** Two dashes: a signature follows. */
    SIGNATURE,
    /** A line drawn across. */
    RULE,
    /** "Von meinem iPhone gesendet" */
    DEVICE;

    private static final Pattern IS_EMPTY = Pattern.compile("[\\p{Z}\\s\\u1427\\u200B-\\u200F*]*");
    private static final Pattern IS_QUOTE = Pattern.compile("\\s{0,2}[>|].*");
    private static final Pattern IS_SIGNATURE = Pattern.compile("\\s?(--|—|––)[ \\u00A0]*");
    private static final Pattern IS_RULE =
            Pattern.compile(
                    "\\s*\\*?([-_=~#*+–—] ?)\\1{2,}\\*?\\s*|\\s*\\*?[-_=~#*+–—]{3,}\\*?\\s*");

    private static final Pattern IS_HEADER =
            Pattern.compile(
                    "\\s*\\*?("
                            + "From|Sent|Sent by|To|Cc|CC|cc|Bcc|bcc|Subject|Date|Reply-To|Importance|Sender"
                            + "|Von|Gesendet|Gesendet am|Gesendet von|An|Kopie|Blindkopie|Betreff|Thema|Datum|Antwort an|Priorität|Absender|Empfänger"
                            + "|De|Envoyé|Envoyé le|Envoyé par|À|A|Objet|Enviado|Enviado el|Enviado em|Enviada em|Para|Asunto|Assunto|Fecha|Data"
                            + "|Da|Inviato|Oggetto|Van|Verzonden|Aan|Onderwerp"
                            + "|Från|Skickat|Till|Ämne|Fra|Sendt|Til|Emne|Dato"
                            + "|Od|Wysłano|Wysłane|Do|Temat|Odesláno|Komu|Předmět|Kopia|Kopie"
                            + "|Kimden|Gönderildi|Gönderen|Kime|Konu|Tarih|De la|Trimis|Către|Subiect"
                            + "|От|Отправлено|Кому|Тема|Дата|Копия|Від|Надіслано|Дата"
                            + "|من|تاريخ الإرسال|أرسلت|إلى|الى|الموضوع|التاريخ|از|به|موضوع|تاریخ"
                            + "|发件人|发送时间|收件人|抄送|主题|差出人|送信日時|宛先|件名"
                            + ")\\*?\\s?[:：]\\*?( .*|[\\t\\u00A0].*|)");

    private static final Pattern IS_INTRODUCTION =
            Pattern.compile(
                    "\\W{0,3}[-_* ]{2,}\\s*(Original|Urspr(ü|ue?|\\?)ngliche|Weitergeleitete|Forwarded|Reply|Begin forwarded|Anfang der weitergeleiteten|Message d'origine|Message original|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk|Ursprungligt|Oprindelig|Opprinnelig|Oryginalna|Wiadomość|Původní|Исходное|Пересылаемое|Оригінальне|Orijinal|İletilen|Mesaj original|الرسالة الأصلية|پیام اصلی|原始邮件).{0,40}[-_* ]{2,}\\W{0,3}"
                            + "|[>\\s]*(Begin forwarded message|Anfang der weitergeleiteten (Nachricht|E-?Mail)|Début du message réexpédié|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Начало переадресованного сообщения)\\s?:\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern IS_DEVICE =
            Pattern.compile(
                    "\\W{0,3}("
                            + "(sent|posted|written) (from|by|via|with|using) (my |the )?(iphone|ipad|ipod|android|blackberry|\\w+ wireless|mobile|phone|samsung|galaxy|huawei|nokia|sony|htc|lg |windows|outlook|yahoo|gmail|mail|mailbird|mailbox|proton|thunderbird|k-9|nine|aol|aqua|typeapp|bluemail|email|handheld|tablet|smartphone|gmx|web\\.de|hcl|ibm|lotus|sparrow|inbox|t-mobile).{0,80}"
                            + "|(von|aus) (meinem|meiner|mein)(/\\p{L}+)? ([\\p{L}\\p{N}+&.-]+ ){1,5}(gesendet|gesandt|verschickt)"
                            + "|(von|aus) (der|dem) .{0,30}(app|mail|handy|telefon|phone|tablet|gerät) (gesendet|gesandt|verschickt)"
                            + "|(diese (nachricht|e-?mail|mail) wurde )?(gesendet|verschickt|gesandt|geschickt) (von|mit|aus|via|über) (meinem|meiner|der|dem|outlook|yahoo|gmx|web\\.de|samsung|android|iphone|ipad|k-9|mail|thunderbird|proton|telekom|freemail|mailbird|unterwegs).{0,80}"
                            + "|envoyé (de|depuis|à partir de) (mon|ma|yahoo|outlook|l'application).{0,60}"
                            + "|enviado (desde|do|de|a partir) (mi|meu|minha|yahoo|outlook|el|correo).{0,60}"
                            + "|inviato (da|dal) (il mio|mio|yahoo|outlook|libero|smartphone).{0,60}"
                            + "|(verstuurd|verzonden) (vanaf|met|via) .{0,60}"
                            + "|(skickat|sendt|sendt) (från|fra) (min|mitt|yahoo|outlook).{0,60}"
                            + "|wysłane? z .{0,60}|odesláno z .{0,60}"
                            + "|отправлено (с|из|от) .{0,60}|надіслано з .{0,60}"
                            + "|.{0,30}('den|dan|imdan) gönderildi|trimis (de pe|din) .{0,60}"
                            + "|(أرسلت|أُرسلت|مرسل|مُرسل) من .{0,60}|ارسال شده از .{0,60}|从我的.{0,20}发送|发自我的.{0,20}"
                            + "|get outlook for (ios|android).{0,80}|(outlook|holen sie sich outlook) für (ios|android).{0,80}|télécharge[rz] outlook pour .{0,80}"
                            + ")[.\\s\\]>)]*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST = 500;

    static LineKind of(String whole) {
        var line = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        if (IS_QUOTE.matcher(line).matches()) return QUOTE;
        if (IS_SIGNATURE.matcher(line).matches()) return SIGNATURE;
        if (IS_INTRODUCTION.matcher(line).matches()) return INTRODUCTION;
        if (IS_RULE.matcher(line).matches()) return RULE;
        if (IS_EMPTY.matcher(line).matches()) return EMPTY;
        if (IS_HEADER.matcher(line).matches()) return HEADER;
        return whole.length() <= LONGEST && IS_DEVICE.matcher(line.strip()).matches()
                ? DEVICE
                : TEXT;
    }

    boolean says() {
        return this == TEXT;
    }
}
