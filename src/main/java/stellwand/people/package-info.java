/** Who is asking: sessions, staff, participants, codes; erasure. */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "web", "mailbox", "mailbox::fetch"})
package stellwand.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
