package stellwand;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** For tests of what many servers do at once: one more house on the same database. */
public final class OtherNode {
    private OtherNode() {}

    /**
     * @param more beans that stand in for those of the house
     */
    public static ConfigurableApplicationContext beside(
            ApplicationContext house, Class<?>... more) {
        var settings = house.getEnvironment();
        var all = Stream.concat(Stream.of(Stellwand.class), Stream.of(more));
        return new SpringApplicationBuilder(all.toArray(Class<?>[]::new))
                .run(
                        "--server.port=0",
                        "--stellwand.database.url="
                                + settings.getProperty("stellwand.database.url"),
                        "--stellwand.data.dir=%s/%s"
                                .formatted(
                                        settings.getProperty("stellwand.data.dir"),
                                        UUID.randomUUID()));
    }
}
