package stellwand.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import stellwand.database.TestDatabase;
import stellwand.journal.Envelope;
import stellwand.theme.ThemeId;
import stellwand.theme.Themes;

/** What staff decided is what they are proposed. */
@SpringBootTest
@AutoConfigureMockMvc
class ThemeProposalsTest {
    private static final String[] STREETS = {"Hauptstraße", "Marktplatz", "Bahnhof", "Rheinufer"};

    @Autowired Ideas ideas;
    @Autowired Catalogue catalogue;
    @Autowired Themes themes;
    @Autowired ThemeProposals proposals;

    private final ThemeId buses = new ThemeId(UUID.randomUUID());
    private final ThemeId homes = new ThemeId(UUID.randomUUID());

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
    }

    @BeforeEach
    void two_themes() {
        name(buses, "Bus und Bahn");
        name(homes, "Wohnen");
    }

    @Test
    void nothing_is_proposed_before_people_have_decided_often_enough() {
        decide("Der Bus soll am Abend öfter fahren", buses);
        proposals.learnIfMoreWasDecided();
        proposals.learn();

        var asked = receive("Der Bus kommt zu selten");
        assertThat(proposals.proposed(asked, Locale.GERMAN)).isEmpty();
    }

    @Test
    void what_is_like_what_was_decided_is_proposed_first_and_never_what_has_ended() {
        for (int n = 0; n < 20; n++) {
            var street = STREETS[n % STREETS.length];
            decide("Der Bus am %s soll öfter fahren, %d mal am Tag".formatted(street, n), buses);
            decide("Eine Wohnung am %s kostet %d00 Euro Miete".formatted(street, n), homes);
        }
        proposals.learn();

        var asked = receive("Der Bus soll auch nachts fahren");
        assertThat(proposals.proposed(asked, Locale.GERMAN))
                .first()
                .satisfies(it -> {
                    assertThat(it.name().text()).isEqualTo("Bus und Bahn");
                    assertThat(it.percent()).isBetween(50, 100);
                });

        themes.end(UUID.randomUUID(), Envelope.HOUSE, buses);
        assertThat(proposals.proposed(asked, Locale.GERMAN))
                .noneMatch(it -> it.id().equals(buses.id()));
    }

    private void name(ThemeId theme, String german) {
        themes.name(UUID.randomUUID(), Envelope.HOUSE, theme, Map.of("de", german));
    }

    private void decide(String text, ThemeId theme) {
        var idea = receive(text).id();
        ideas.giveTheme(UUID.randomUUID(), Envelope.HOUSE, idea, theme);
    }

    private IdeaRow receive(String text) {
        var idea = new IdeaId(UUID.randomUUID());
        var said = new Ideas.Text(IdeaKind.IDEA, "de", text);
        ideas.receive(idea, idea.id(), Envelope.HOUSE, Source.of(WayIn.FORM), said);
        return catalogue.detail(idea).orElseThrow().row();
    }
}
