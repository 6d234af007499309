package stellwand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stellwand.language.LetterLanguage;
import stellwand.web.Bundle;

/** Whoever speaks none of the pages' languages can read what they get. */
class LettersInTheirLanguageTest extends HouseWithNews {
    /** Shorter ones may stand in any language by chance. */
    private static final int A_SENTENCE = 12;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fa | لطفاً در پارک نزدیک ایستگاه چند نیمکت برای سالمندان بگذارید
                    tr | İstasyonun yanındaki parka yaşlılar için birkaç bank ve gölgelik koyun, yürürken dinlenmek istiyorlar
                    uk | Будь ласка, поставте в парку біля вокзалу кілька лавок для літніх людей, їм потрібно відпочивати
                    ru | Поставьте, пожалуйста, в парке у вокзала несколько скамеек для пожилых людей, им нужно отдыхать
                    pl | Proszę postawić w parku przy dworcu kilka ławek dla osób starszych, które muszą odpoczywać w drodze
                    fr | Mettez quelques bancs dans le parc près de la gare, les personnes âgées ont besoin de se reposer en chemin
                    es | Pongan algunos bancos en el parque cerca de la estación, las personas mayores necesitan descansar
                    it | Mettete qualche panchina nel parco vicino alla stazione, gli anziani hanno bisogno di riposarsi per strada
                    ro | Vă rog să puneți câteva bănci în parcul de lângă gară, persoanele în vârstă au nevoie de odihnă pe drum
                    """)
    void receipt_news_and_questions_are_in_it_and_nothing_of_them_is_german(
            String language, String words) throws Exception {
        writes(words);
        confirms();
        staff(id, "question", "question", "Welcher Park?");
        tell();
        staff(id, "setting-aside", "reason", "Dort stehen schon vier.");
        tell();

        var letters = all();
        assertThat(letters).hasSize(3);
        assertThat(letters.getFirst()).contains(said(language, "intake.note.CONTACT.1"));
        assertThat(letters.get(1)).contains("Welcher Park?");
        assertThat(letters.get(2))
                .contains(said(language, "intake.stands.SET_ASIDE"))
                .contains("Dort stehen schon vier.");
        assertThat(letters).noneMatch(LettersInTheirLanguageTest::saysGerman);
        assertThat(
                        db.sql("select distinct language from mail_out where recipient = :mail")
                                .param("mail", mail)
                                .query(String.class)
                                .list())
                .containsExactly(language);
    }

    @Test
    void the_counter_gives_a_slip_in_it() throws Exception {
        var taken = UUID.randomUUID();
        var at =
                mvc.post()
                        .uri("/staff/counter")
                        .header("Cookie", organiser)
                        .param("id", taken.toString())
                        .param("kind", "QUESTION")
                        .param("way", "TELEPHONE")
                        .param("language", "fa")
                        .param("words", "کی مدرسه باز می‌شود؟")
                        .exchange()
                        .getResponse()
                        .getHeader("Location");

        assertThat(page(String.valueOf(at), organiser))
                .contains("lang=\"fa\" dir=\"rtl\"")
                .contains(said("fa", "intake.slip.what"), said("fa", "intake.stands.RECEIVED"))
                .doesNotContain(said("de", "intake.stands.RECEIVED"));
    }

    @Test
    void who_speaks_another_one_reads_german() {
        assertThat(LetterLanguage.of("ti")).isEqualTo(LetterLanguage.GERMAN);
        assertThat(LetterLanguage.of(null)).isEqualTo(LetterLanguage.GERMAN);
        assertThat(LetterLanguage.of("uk-UA")).isEqualTo(LetterLanguage.UKRAINIAN);
    }

    @Test
    void a_mended_address_does_not_change_it() {
        writes("Поставьте, пожалуйста, в парке у вокзала несколько скамеек для пожилых людей");
        var other = "other-" + mail;
        mvc.post()
                .uri("/ideas/own/%s/data/contact".formatted(code))
                .param("mail", other)
                .exchange();

        assertThat(lettersTo(other)).isNotEmpty().noneMatch(LettersInTheirLanguageTest::saysGerman);
    }

    private static boolean saysGerman(String letter) {
        return List.of("intake", "idea", "review").stream()
                .flatMap(bundle -> Bundle.read("messages/" + bundle).values().stream())
                .filter(text -> text.length() >= A_SENTENCE)
                .anyMatch(letter::contains);
    }

    private static String said(String language, String key) {
        var bundle = language.equals("de") ? "messages/intake" : "letters/letters_" + language;
        return String.valueOf(Bundle.read(bundle).get(key));
    }
}
