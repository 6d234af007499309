package stellwand.evening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** The ledger in another page, which does not have our style sheet. */
record LedgerElsewhere(Demo house) {
    private static final String LINE =
            "getComputedStyle(document.querySelector('.ledger__part--ANSWERED')).stroke";
    private static final String FILLS =
            "all => new Set(all.map(it => getComputedStyle(it).fill)).size";
    private static final String SMALL =
            "all => all.every(it => it.getBoundingClientRect().height <= 24)";

    /**
     * @param reader looks at our page
     */
    void looksLikeOurs(Page reader) {
        assertThat(reader.evaluate(LINE)).as("our style sheet wins").isEqualTo("none");
        reader.navigate(house.at("/ledger/fragment").toString());
        assertThat(reader.locator(".ledger__bar rect").evaluateAll(FILLS)).isEqualTo(5);
        assertThat(reader.locator(".ledger__key").evaluateAll(SMALL)).isEqualTo(true);
    }
}
