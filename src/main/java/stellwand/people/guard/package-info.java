/** Who may come in: sessions, origins and annotations in front of every page. */
@NullMarked
package stellwand.people.guard;

import org.jspecify.annotations.NullMarked;
