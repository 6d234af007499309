/**
 * Files that people sent: read by their bytes, pictures drawn anew without what cameras write into
 * them, kept until the words that came with them are erased. Knows no workshop and no idea.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "journal")
package stellwand.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
