package stellwand;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stellwand.Invocation.Serve;

class HouseSettingsTest {
    private static final Serve IN_THE_HALL =
            new Serve("demo", 8111, Path.of("/srv/x"), null, 30, null);
    private static final Serve BEHIND_A_PROXY =
            new Serve("run", 8111, Path.of("/srv/x"), "https://stellwand.example", 0, null);

    @Test
    void behind_a_proxy_the_public_address_counts_everywhere() {
        assertThat(House.settings(BEHIND_A_PROXY))
                .containsEntry("stellwand.url", "https://stellwand.example")
                .containsEntry("stellwand.local-url", "https://stellwand.example")
                .containsEntry("stellwand.behind-proxy", "true");
    }

    @Test
    void nobody_is_believed_to_be_a_proxy_otherwise() {
        assertThat(House.settings(IN_THE_HALL)).doesNotContainKey("stellwand.behind-proxy");
    }

    @Test
    void phones_get_an_address_of_this_machine_and_scripts_get_localhost() {
        var settings = House.settings(IN_THE_HALL);

        assertThat(settings).containsEntry("stellwand.local-url", "http://localhost:8111");
        assertThat(settings.get("stellwand.url"))
                .matches("http://[^/]+:8111")
                .doesNotContain("0.0.0.0");
    }

    @Test
    void figures_are_served_only_where_a_port_is_named() {
        assertThat(House.profiles(IN_THE_HALL, Map.of())).containsExactly("demo");
        assertThat(House.profiles(IN_THE_HALL, Map.of("STELLWAND_METRICS_PORT", "9054")))
                .containsExactly("demo", "metrics");
    }
}
