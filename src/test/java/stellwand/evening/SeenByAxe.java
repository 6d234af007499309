package stellwand.evening;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Which pages are looked at by {@link ForEveryone} in a browser, by the patterns of their
 * addresses.
 */
final class SeenByAxe {
    /** Where something has to happen first. */
    static final Map<String, Class<?>> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("/link/{}", OfficePagesAreForEveryoneTest.class),
                    Map.entry("/staff/counter/{}", OfficePagesAreForEveryoneTest.class),
                    Map.entry("/ideas/own/{}", PictureOfAnIdeaTest.class),
                    Map.entry("/ideas/own/{}/erasure", OfficePagesAreForEveryoneTest.class),
                    Map.entry("/ideas/own/{}/data", OfficePagesAreForEveryoneTest.class),
                    Map.entry("/ideas/{}", ReviewedInPublicTest.class),
                    Map.entry("/units/{}", DirectoryOfUnitsTest.class),
                    Map.entry("/staff/units/{}", DirectoryOfUnitsTest.class),
                    Map.entry("/staff/units/files/{}", DirectoryOfUnitsTest.class),
                    Map.entry("/chains/{}", ServiceChainTest.class),
                    Map.entry("/staff/chains/{}", ServiceChainTest.class),
                    Map.entry("/staff/chains/{}/preview", ServiceChainTest.class),
                    Map.entry("/staff/{}", StaffTest.class),
                    Map.entry("/staff/workshops/{}/promise", PromiseBeforeTheEveningTest.class),
                    Map.entry("/staff/workshops/{}/paper", CardsOfPaperTest.class),
                    Map.entry("/staff/workshops/{}/paper/{}", CardsOfPaperTest.class),
                    Map.entry("/w/{}/thanks", EndOfTheEveningTest.class),
                    Map.entry("/w/{}/record", EndOfTheEveningTest.class));

    /** No page of its own: a part of another one, or the way to one. */
    static final Map<String, String> NO_PAGE =
            Map.of(
                    "/ledger/fragment", "for other websites, in their frame",
                    "/units/{}/ledger/fragment", "for other websites, in their frame",
                    "/staff/ideas/numbered", "leads to an idea");

    /** Drawn by a test, but opened in no browser: who brings one here says why. */
    static final Map<String, String> NOT_YET =
            Map.of(
                    "/ideas/mail/{}", "its link is only in a mail; one button",
                    "/drafts/{}", "its link is only in a mail; the form is that of /staff/review",
                    "/staff/text-modules/{}", "the form of /staff/text-modules/new, filled in",
                    "/ideas/own/{}/data/contact/erasure", "one question, as /ideas/own/{}/erasure");

    private SeenByAxe() {}

    static Stream<String> all() {
        return Stream.of(
                        EveryPageIsForEveryoneTest.PAGES.stream(),
                        OfficePagesAreForEveryoneTest.PAGES.stream(),
                        OfficePagesAreForEveryoneTest.OF_AN_IDEA.stream(),
                        ELSEWHERE.keySet().stream())
                .flatMap(it -> it)
                .map(SeenByAxe::pattern);
    }

    /** Whatever its variables are called, and must look like. */
    static String pattern(String address) {
        return address.replaceAll("\\?.*", "").replaceAll("\\{[^/]*}", "{}");
    }
}
