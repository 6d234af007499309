package stellwand.web;

import java.util.stream.Stream;

/**
 * Each package's tests have one such class with a constructor without arguments; {@link
 * EveryPageRendersInEveryLanguageTest} finds it by itself.
 */
public interface PageSamples {
    Stream<PageSample> samples();
}
