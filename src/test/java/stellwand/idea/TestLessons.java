package stellwand.idea;

import org.springframework.context.ApplicationContext;

/** What is learnt beside, learnt now. */
public final class TestLessons {
    private TestLessons() {}

    public static void learn(ApplicationContext house) {
        house.getBean(UnitProposals.class).learn();
    }
}
