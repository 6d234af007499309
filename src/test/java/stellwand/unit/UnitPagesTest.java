package stellwand.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** What staff and everybody else do with the directory, without JavaScript. */
class UnitPagesTest extends TwoOffices {
    @ParameterizedTest
    @CsvSource({
        "de, Wer ist wofür zuständig?, Ausländeramt",
        "en, Who is responsible for what?, Ausländeramt",
        "ar, من المسؤول عن ماذا؟, دائرة"
    })
    void everybody_reads_who_does_what(String language, String title, String name) {
        assertThat(visit("/units", language))
                .hasStatusOk()
                .bodyText()
                .contains(title, name + " " + mark, "Hilft " + mark);
        assertThat(visit(page(office), language))
                .hasStatusOk()
                .bodyText()
                .contains(name + " " + mark, "Hilft " + mark);
    }

    @Test
    void its_mail_address_is_public_only_if_staff_say_so() {
        assertThat(visit(page(office), "de")).bodyText().doesNotContain(mark + "@stadt.example");
        save(office, "mail", mark + "@stadt.example", "mailPublic", "true");
        assertThat(visit(page(office), "de"))
                .bodyText()
                .contains("mailto:%s@stadt.example".formatted(mark));
        save(office, "mail", "");
        assertThat(people.mail(new UnitId(office))).isEmpty();
    }

    @Test
    void who_works_there_is_for_staff_alone() {
        var aylin = colleagues.all().getFirst();
        save(office, "post." + aylin.id(), "DEPUTY");
        assertThat(people.posts(new UnitId(office))).containsEntry(aylin.id(), Post.DEPUTY);
        assertThat(browser.get(DESK + "/" + office, "de")).bodyText().contains(aylin.name());
        assertThat(visit(page(office), "de")).bodyText().doesNotContain(aylin.name());
    }

    @Test
    void what_was_typed_stays_when_it_cannot_be_saved() {
        assertThat(save(office, "NAME.de", "ä".repeat(121), "HOURS.de", "Immer"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ä".repeat(121), "Immer", "121 von höchstens 120", "aria-invalid");
        assertThat(change("names", "on", "", "name.de", "Zuwanderung"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Der Tag fehlt", "value=\"Zuwanderung\"");
        assertThat(save(office, "mail", "amt"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mailadresse ist nicht vollständig", "value=\"amt\"");
    }

    @Test
    void a_unit_that_is_not_there_is_not_found() {
        assertThat(visit("/units/999999", "de")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get(DESK + "/" + UUID.randomUUID(), "de"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
