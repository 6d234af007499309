package stellwand;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import stellwand.Invocation.DoChore;
import stellwand.Invocation.Serve;
import stellwand.database.Chore;

/** Starts the house: with its doors open to the web, or only for a chore. */
final class House {
    private static final int FAILED = 1;

    private House() {}

    static void open(Serve serve) {
        var house = new SpringApplication(Stellwand.class);
        house.setAdditionalProfiles(profiles(serve, System.getenv()));
        start(house, settings(serve));
    }

    static String[] profiles(Serve serve, Map<String, String> environment) {
        var metrics = environment.getOrDefault("STELLWAND_METRICS_PORT", "");
        return metrics.isBlank()
                ? new String[] {serve.profile()}
                : new String[] {serve.profile(), "metrics"};
    }

    /** Only what the chore needs is made, and nothing listens. */
    static int run(DoChore chore) {
        var house = new SpringApplication(Stellwand.class);
        house.setWebApplicationType(WebApplicationType.NONE);
        house.setLazyInitialization(true);
        house.setAdditionalProfiles("chore");
        var settings =
                Map.of(
                        "stellwand.data.dir",
                        chore.data().toString(),
                        "stellwand.database.shared",
                        "true");
        try (var context = start(house, settings)) {
            return run(chore, context);
        }
    }

    private static int run(DoChore chore, ConfigurableApplicationContext context) {
        var able =
                context.getBeansOfType(Chore.class).values().stream()
                        .filter(each -> each.name().equals(chore.name()))
                        .findFirst();
        if (able.isEmpty()) {
            return failed(chore, "is not part of this build");
        }
        try {
            return able.get().run(chore.arguments());
        } catch (Exception e) {
            return failed(chore, "failed: " + e);
        }
    }

    private static int failed(DoChore chore, String why) {
        System.err.println("stellwand: %s %s".formatted(chore.name(), why));
        return FAILED;
    }

    static Map<String, String> settings(Serve serve) {
        var settings = new TreeMap<String, String>();
        var local = serve.url() == null ? "http://localhost:" + serve.port() : serve.url();
        settings.put("server.port", Integer.toString(serve.port()));
        settings.put("stellwand.data.dir", serve.data().toString());
        settings.put("stellwand.evening", Integer.toString(serve.evening()));
        if (serve.cards() != null) settings.put("stellwand.cards", serve.cards().toString());
        settings.put("stellwand.local-url", local);
        settings.put(
                "stellwand.url",
                serve.url() == null ? Network.addressForPhones(serve.port()) : serve.url());
        if (serve.url() != null) {
            settings.put("stellwand.behind-proxy", "true");
        }
        return settings;
    }

    /** Whatever keeps it from starting has been told when this returns: see {@link OneLine}. */
    private static ConfigurableApplicationContext start(
            SpringApplication house, Map<String, String> settings) {
        var words =
                settings.entrySet().stream()
                        .map(each -> "--%s=%s".formatted(each.getKey(), each.getValue()));
        try {
            return house.run(words.toArray(String[]::new));
        } catch (RuntimeException alreadyTold) {
            System.exit(FAILED);
            throw alreadyTold;
        }
    }
}
