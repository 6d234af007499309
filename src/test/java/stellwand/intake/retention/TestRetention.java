package stellwand.intake.retention;

import org.springframework.context.ApplicationContext;

/** For tests of other packages: what the house does every hour. */
public final class TestRetention {
    private TestRetention() {}

    public static void round(ApplicationContext house) {
        house.getBean(OldTexts.class).erase();
    }
}
