package stellwand.people;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For signed-in staff. Others are sent to sign in (pages) or refused with 403. Where the path names
 * a workshop ({@code workshop} or {@code id}), who came by the console link of another one gets
 * 404; whoever holds no evenings has to be kept out by roles.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForStaff {

    /** One of these is enough; none named: any role, also of those who hold no evenings. */
    Role[] value() default {};
}
