/**
 * How contributors hear what became of their contribution, and what they were told about it. Apart
 * from what they wrote: nothing of this is in an event or a text, and forgetting it leaves both as
 * they are.
 */
@NullMarked
@NamedInterface("contacts")
package stellwand.people.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
