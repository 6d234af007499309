/** German-aware words of a text: for searching and for likeness. Knows no workshop. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package stellwand.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
