/**
 * What contributors say once their idea is answered: whether that answers it, and what they still
 * want to know. The rows lie in {@code idea}, since they go with an idea's words.
 */
@NullMarked
@NamedInterface("echo")
package stellwand.review.echo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
