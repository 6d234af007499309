/**
 * Who of a unit is away, and until when. Of people, so apart from the journal: it is kept as long
 * as it lasts and no longer.
 */
@NullMarked
@NamedInterface("absence")
package stellwand.unit.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
