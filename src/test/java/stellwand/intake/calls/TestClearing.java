package stellwand.intake.calls;

import org.springframework.context.ApplicationContext;

/** For tests of other packages: what the house does with contacts every hour. */
public final class TestClearing {
    private TestClearing() {}

    public static void round(ApplicationContext house) {
        house.getBean(Clearings.class).clear();
    }
}
