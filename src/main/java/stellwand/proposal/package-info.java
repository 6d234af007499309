/**
 * What people are likely to choose for a text, learnt from what they chose before. Knows no
 * workshop.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package stellwand.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
