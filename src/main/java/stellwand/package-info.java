/** The house. Arrows between its packages point one way: see {@code docs/architecture.md}. */
@NullMarked
package stellwand;

import org.jspecify.annotations.NullMarked;
