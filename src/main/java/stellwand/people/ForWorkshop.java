package stellwand.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For those who belong to the workshop named by the path variable {@code workshop} or {@code id}:
 * participants, hosts, walls and the staff who hold evenings. For everybody else it does not exist
 * (404). What they may do there, the method asks its {@link Caller}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForWorkshop {}
