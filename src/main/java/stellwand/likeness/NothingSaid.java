package stellwand.likeness;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stellwand.language.Word;
import stellwand.language.Words;

/**
 * Two texts that share no more than these are not alike: where it is, how many, being polite, and
 * what every idea says.
 */
final class NothingSaid {
    private static final Map<String, String> WORDS =
            Map.of(
                    "de",
                    "Straße Straßen Str Weg Platz Allee Gasse Ring Ufer Damm Chaussee Steig"
                            + " bitte bitten danke Dank gern gerne hallo liebe lieber Gruß Grüße guten Tag"
                            + " freundlich freundlichen geehrte geehrter Dame Damen Herr Herren Frau"
                            + " null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig"
                            + " dreißig vierzig fünfzig hundert tausend beide erste erster zweite zweiter"
                            + " dritte dritter mehrere einige wenige 0 1 2 3 4 5 6 7 8 9 10 11 12"
                            + " brauchen braucht gebraucht bräuchte benötigen wünschen wünsche wünschenswert"
                            + " Wunsch möchte möchten Stand stehen steht geben gibt gehen geht kommen kommt"
                            + " machen macht lassen finden finde neu neue neuer neues mehr viel viele gut"
                            + " gute besser schön toll wichtig leider Idee Vorschlag Anliegen Problem",
                    "en",
                    "street road please thank thanks dear hello regards kind sir madam one two three four"
                            + " five six seven eight nine ten first second third need needs want wish"
                            + " would should more many new good better idea problem",
                    "ar",
                    "شارع طريق شكرا تحية السلام عليكم السادة السيدات مرحبا واحد اثنان ثلاثة أربعة خمسة"
                            + " ستة سبعة ثمانية تسعة عشرة أول ثاني ثالث نحتاج أريد نريد جديد فكرة");

    private static final Set<String> TERMS =
            WORDS.entrySet().stream()
                    .flatMap(it -> Words.read(it.getValue(), it.getKey()).stream())
                    .map(Word::term)
                    .collect(Collectors.toUnmodifiableSet());

    private NothingSaid() {}

    static boolean is(String term) {
        return TERMS.contains(term);
    }
}
