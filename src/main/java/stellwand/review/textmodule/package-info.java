/** Text modules: wording that the office uses again, in statements and in answers. */
@NullMarked
package stellwand.review.textmodule;

import org.jspecify.annotations.NullMarked;
