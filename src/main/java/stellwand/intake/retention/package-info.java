/** What goes by itself of what was never public, and what is said of it: before and afterwards. */
@NullMarked
package stellwand.intake.retention;

import org.jspecify.annotations.NullMarked;
