/** Who is to be called, written to or told by people; and when their addresses go. */
@NullMarked
package stellwand.intake.calls;

import org.jspecify.annotations.NullMarked;
