/** What stands in the text files of office programs: words only, and only so many of them. */
@NullMarked
package stellwand.mailbox.office;

import org.jspecify.annotations.NullMarked;
