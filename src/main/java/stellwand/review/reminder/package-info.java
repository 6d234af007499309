/** Letters to whoever has an idea: that it came, that its day comes, and that it has passed. */
@NullMarked
package stellwand.review.reminder;

import org.jspecify.annotations.NullMarked;
